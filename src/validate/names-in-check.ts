import type { CheckSubject } from '../project/index.ts';

/**
 * Every party and source that a check names or defines, such as `party:minister`, between spaces: while none of them
 * changes in the shared files, nor what it rests on there, the check is judged as before.
 */
export function namesInCheck({ check, allReferences }: CheckSubject): string {
  const parties = new Set(Object.keys(check.parties ?? {}));
  const sources = new Set(Object.keys(check.sources ?? {}));
  for (const { kind, id } of allReferences) {
    if (kind === 'source') sources.add(id);
    else if (kind === 'party' || kind === 'speaker' || kind === 'author') parties.add(id);
  }
  let names = '';
  for (const id of parties) names += ` party:${id}`;
  for (const id of sources) names += ` source:${id}`;
  return names.slice(1);
}
