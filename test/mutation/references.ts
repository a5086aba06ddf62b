import { referencesOf, type Reference, type ReferenceKind } from '../../src/model/index.ts';
import type { Mutant } from './mutant.ts';
import { fieldOf, type Specimen } from './specimen.ts';
import { renameKey, replaceValue } from './text-edits.ts';
import type { Edit } from '../../src/diagnostics/index.ts';

/** References that lead to the next thing of their kind, or nowhere. */
export function* referenceMutants(specimen: Specimen): Iterable<Mutant> {
  for (const reference of referencesOf(specimen.check)) {
    const field = reference.within === undefined ? fieldOf(reference.path) : `${fieldOf(reference.path)} [@…]`;
    const name = `${reference.path.join('.')}: ${reference.id}`;
    const next = nextId(specimen, reference);
    if (next !== undefined)
      yield { mutation: 'retarget to the next', field, name, edits: [retarget(specimen, reference, next)] };
    const edits = [retarget(specimen, reference, 'harbour-office')];
    yield { mutation: 'retarget to nothing', field, name, edits };
  }
}

function nextId({ check }: Specimen, { kind, id }: Reference): string | undefined {
  const section = SECTION[kind];
  if (section === undefined) return undefined;
  const ids = Object.keys(check[section] ?? {});
  return ids[(ids.indexOf(id) + 1) % ids.length];
}

const SECTION: Readonly<Partial<Record<ReferenceKind, 'parties' | 'sources' | 'claims' | 'evidence'>>> = {
  party: 'parties',
  speaker: 'parties',
  author: 'parties',
  source: 'sources',
  claim: 'claims',
  evidence: 'evidence',
};

function retarget(specimen: Specimen, { path, id, within, isKey }: Reference, other: string): Edit {
  if (isKey) return renameKey(specimen, path, other);
  if (within === undefined) return replaceValue(specimen, path, other);
  const text = specimen.nodes.find((node) => node.path.join('.') === path.join('.'))?.data;
  return replaceValue(specimen, path, String(text).replace(new RegExp(`@${id}(?![a-z0-9-])`), `@${other}`));
}
