import { line } from '../printing/index.ts';
import type { Pruning } from '../workspace/sources/prune-store.ts';

/** What was removed from a store, for people. */
export function pruneText({ keys, objects, unknown }: Pruning, isDry: boolean): string {
  const verb = isDry ? 'would be removed' : 'removed';
  return [
    ...keys.map((key) => line`${key}`),
    ...unknown.map((file) => line`${file} has errors, so everything that is stored for it stays.`),
    line`${keys.length} stored ${keys.length === 1 ? 'copy' : 'copies'} and ${objects.length} ${objects.length === 1 ? 'file' : 'files'} ${verb}.`,
  ].join('');
}
