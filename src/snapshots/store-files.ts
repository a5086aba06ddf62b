import { objectPath } from './digest.ts';
import { LOCK_FILE, writeLock } from './lock.ts';
import type { NewReceipts } from './receipts/make-receipts.ts';
import type { ReceiptTable } from './receipts/receipt.ts';
import type { Snapshot, SnapshotTable } from './snapshot.ts';
import type { NewSnapshot } from './store-source.ts';

/** What is kept of sources: copies, and receipts where there are none. */
export interface Kept {
  readonly snapshots: SnapshotTable;
  readonly receipts: ReceiptTable;
}

/** What is to be added to what is kept; of each source a copy or receipts, in place of either. */
export interface Added {
  readonly snapshots?: ReadonlyMap<string, NewSnapshot>;
  readonly receipts?: ReadonlyMap<string, NewReceipts>;
}

/** The files that put snapshots and receipts into a store, in the order in which they must be written: the lock last. */
export function filesToWrite(
  kept: Kept,
  { snapshots = new Map(), receipts = new Map() }: Added,
): readonly (readonly [path: string, content: Uint8Array])[] {
  const objects = [...snapshots.values(), ...receipts.values()].flatMap(({ objects: one }) => [...one]);
  const copies = [...snapshots].map(([key, { snapshot }]) => [key, snapshot] as const);
  const others = [...receipts].map(([key, { receipts: one }]) => [key, one] as const);
  const after = {
    snapshots: new Map([...[...kept.snapshots].filter(([key]) => !receipts.has(key)), ...copies]),
    receipts: new Map([...[...kept.receipts].filter(([key]) => !snapshots.has(key)), ...others]),
  };
  return [...objects, [LOCK_FILE, Buffer.from(writeLock(after.snapshots, after.receipts))]];
}

/** The objects that are needed of what is kept, as paths. */
export function objectsIn({ snapshots, receipts }: Kept): readonly string[] {
  const lists = [...receipts.values()].map(({ text }) => objectPath(text.paragraphs));
  return [...[...snapshots.values()].flatMap(objectsOf), ...lists];
}

/** The objects that a line needs, as paths. */
function objectsOf({ stored, text, paragraphs }: Snapshot): readonly string[] {
  return [stored, text, paragraphs].flatMap((digest) => (digest === undefined ? [] : [objectPath(digest)]));
}
