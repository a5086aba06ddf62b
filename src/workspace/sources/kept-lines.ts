import type { Kept } from '../../snapshots/index.ts';

/** Lines of the lock, by key. */
export interface KeptLines {
  /** Of copies. */
  readonly keys: readonly string[];
  /** Of sources of which receipts are kept. */
  readonly receipts: readonly string[];
}

/** What stays when lines go. */
export function without({ snapshots, receipts }: Kept, gone: KeptLines): Kept {
  return { snapshots: others(snapshots, gone.keys), receipts: others(receipts, gone.receipts) };
}

function others<T>(table: ReadonlyMap<string, T>, keys: readonly string[]): ReadonlyMap<string, T> {
  const removed = new Set(keys);
  return new Map([...table].filter(([key]) => !removed.has(key)));
}
