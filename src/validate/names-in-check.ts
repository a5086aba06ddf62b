import type { ReferenceKind } from '../model/index.ts';
import type { CheckSubject } from '../project/index.ts';

/** What the shared files can hold under an id. */
const KINDS: Readonly<Partial<Record<ReferenceKind, 'party' | 'source'>>> = {
  party: 'party',
  speaker: 'party',
  author: 'party',
  source: 'source',
};

/**
 * Every party and source that a check names or defines, such as `party:minister`, between spaces: while none of them
 * changes in the shared files, nor what it rests on there, the check is judged as before.
 */
export function namesInCheck({ check, allReferences }: CheckSubject): string {
  const names = new Set<string>();
  for (const { kind, id } of allReferences) {
    const shared = KINDS[kind];
    if (shared !== undefined) names.add(`${shared}:${id}`);
  }
  for (const id of Object.keys(check.parties ?? {})) names.add(`party:${id}`);
  for (const id of Object.keys(check.sources ?? {})) names.add(`source:${id}`);
  return [...names].join(' ');
}
