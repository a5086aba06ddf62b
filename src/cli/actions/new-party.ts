import { join, relative } from 'node:path';
import { partyEntry, proposeId } from '../../authoring/index.ts';
import type { Party } from '../../model/index.ts';
import { line } from '../../printing/index.ts';
import { partyNamed, visibleFrom } from '../../workspace/authoring/archive.ts';
import {
  definitionTarget,
  requireFree,
  takenIds,
  withDefinition,
  writeDefinition,
} from '../../workspace/authoring/definition-target.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { givenAddress, givenText } from '../given-text.ts';
import type { NewPartyOptions } from '../new-options.ts';
import { referenceTo } from '../questions/reference-to.ts';
import type { Shell } from '../shell.ts';

/** Adds a party to the shared file, or to one fact check. */
export async function newParty(wishedId: string | undefined, options: NewPartyOptions, shell: Shell): Promise<number> {
  const target = definitionTarget(shell.cwd, options.in);
  const visible = visibleFrom(target);
  const { name, kind } = await nameAndKind(options, shell);
  const same = partyNamed(visible, name);
  if (same !== undefined && wishedId === undefined)
    throw new UsageError(
      `There is a party of that name: \`${same.id}\`.`,
      'Use that one, or give the new one an id: `factwright new party ID`.',
    );
  const id =
    wishedId ??
    proposeId(name, { kind: 'party', taken: takenIds(target), language: target.project.settings.languages[0] });
  requireFree(id, target);
  const why = givenText('why', options.why);
  const basis = givenText('basis', options.basis);
  if (kind === 'anonymous' && (why === undefined || basis === undefined))
    throw new UsageError('A source that is not named needs --why (it is not named) and --basis (how it knows).');
  const party: Party = {
    name,
    kind,
    role: givenText('role', options.role),
    controlledBy: options.controlledBy === undefined ? undefined : referenceTo('party', options.controlledBy, visible),
    sameAs: options.sameAs?.flatMap((url) => givenAddress('same-as', url) ?? []),
    why,
    basis,
  };
  const file = withDefinition(target, { kind: 'parties', id, lines: partyEntry(id, party) });
  if (options.dryRun) {
    shell.stdout.write(file.text);
    return 0;
  }
  writeDefinition(target, file);
  shell.stdout.write(line`Added ${id} to ${relative(shell.cwd, join(target.root, file.path))}.`);
  return 0;
}

async function nameAndKind(options: NewPartyOptions, shell: Shell): Promise<Pick<Party, 'name' | 'kind'>> {
  const name = givenText('name', options.name);
  const { kind } = options;
  if (name !== undefined && kind !== undefined) return { name, kind };
  if (!shell.canAsk)
    throw new UsageError(
      `A party needs ${[...(name === undefined ? ['--name'] : []), ...(kind === undefined ? ['--kind'] : [])].join(' and ')}.`,
      'Such as: factwright new party --name "Harbour Office of Sel" --kind state',
    );
  const { askNameAndKind } = await import('../questions/definition-questions.ts');
  return askNameAndKind({ name, kind });
}
