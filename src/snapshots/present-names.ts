import { partsOfKey, snapshotKey } from '../model/index.ts';
import type { Kept } from './store-files.ts';

/** The present names of fact checks by those that they had formerly; of several of one check, the latest comes first. */
export type PresentNames = ReadonlyMap<string, string>;

/** A key of the lock, and the one that takes its place. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** What is kept, with the keys that it would have if it were recorded now, and each key that differs. */
export interface Renamed {
  readonly kept: Kept;
  readonly moved: readonly Moved[];
}

/** A key by the present name of its check. */
export function underPresentName(key: string, names: PresentNames): string {
  const { check, source } = partsOfKey(key);
  return snapshotKey(source, check === undefined ? undefined : (names.get(check) ?? check));
}

/** Puts what is kept under the present names; a key that is taken already is left to what has it. */
export function underPresentNames({ snapshots, receipts }: Kept, names: PresentNames): Renamed {
  const before = new Set([...snapshots.keys(), ...receipts.keys()]);
  const after = new Map<string, string>();
  const taken = new Set(before);
  for (const [former, present] of names) {
    for (const key of before) {
      const { check, source } = partsOfKey(key);
      const to = snapshotKey(source, present);
      if (check !== former || taken.has(to)) continue;
      taken.add(to);
      after.set(key, to);
    }
  }
  const moved = [...after].map(([from, to]) => ({ from, to }));
  const rekeyed = <T>(table: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...table].map(([key, one]) => [after.get(key) ?? key, one]));
  return { kept: { snapshots: rekeyed(snapshots), receipts: rekeyed(receipts) }, moved };
}
