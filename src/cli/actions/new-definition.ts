import { join, relative } from 'node:path';
import { line } from '../../printing/index.ts';
import { composeParty, composeSource, type ComposedDefinition } from '../../workspace/authoring/compose-definition.ts';
import {
  definitionTarget,
  writeDefinition,
  type DefinitionTarget,
} from '../../workspace/authoring/definition-target.ts';
import { contentOfFile } from '../../workspace/sources/capture-file.ts';
import type { NewPartyOptions, NewSourceOptions } from '../commands/new.ts';
import { givenParty, givenSource } from '../questions/given-definition.ts';
import type { Shell } from '../shell.ts';

/** Adds a party to the shared file, or to one fact check. */
export async function newParty(id: string | undefined, options: NewPartyOptions, shell: Shell): Promise<number> {
  const target = definitionTarget(shell.cwd, options.in);
  tell(composeParty(id, await givenParty(options, shell), target), { target, options }, shell);
  return 0;
}

/** Adds a source to the shared file, or to one fact check, and stores what it says today. */
export async function newSource(id: string | undefined, options: NewSourceOptions, shell: Shell): Promise<number> {
  const target = definitionTarget(shell.cwd, options.in);
  const source = await givenSource(options, shell);
  const composed = composeSource(id, source, target);
  const { from, offline, dryRun } = options;
  if (from !== undefined) contentOfFile(from, shell.cwd);
  tell(composed, { target, options }, shell);
  if (dryRun || (from === undefined && (source.url === undefined || offline))) return 0;
  const { storeAndTell } = await import('./store-and-tell.ts');
  return storeAndTell({ root: target.root, path: composed.path, ids: [composed.id] }, from, shell);
}

/** Writes a definition, or shows what it would be. */
function tell(
  { id, path, text }: ComposedDefinition,
  {
    target,
    options: { dryRun },
  }: { readonly target: DefinitionTarget; readonly options: Pick<NewPartyOptions, 'dryRun'> },
  { cwd, stdout }: Shell,
): void {
  if (dryRun) {
    stdout.write(text);
    return;
  }
  writeDefinition(target, { path, text });
  stdout.write(line`Added ${id} to ${relative(cwd, join(target.root, path))}.`);
}
