import { line } from '../../../printing/index.ts';
import type { Pruning } from '../prune-store.ts';

/** What was removed from a store, for people. */
export function pruneText({ keys, receipts, objects, unknown }: Pruning, isDry: boolean): string {
  const verb = isDry ? 'would be removed' : 'removed';
  const copies = `${keys.length} stored ${keys.length === 1 ? 'copy' : 'copies'}`;
  const others =
    receipts.length === 0 ? '' : `, receipts of ${receipts.length} ${receipts.length === 1 ? 'source' : 'sources'}`;
  return [
    ...keys.map((key) => line`${key}`),
    ...receipts.map((key) => line`${key} (receipts)`),
    ...unknown.map((file) => line`${file} has errors, so everything that is stored for it stays.`),
    line`${copies}${others} and ${objects.length} ${objects.length === 1 ? 'file' : 'files'} ${verb}.`,
  ].join('');
}
