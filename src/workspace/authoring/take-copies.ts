import { snapshotKey, type Id } from '../../model/index.ts';
import type { NewSnapshot } from '../../snapshots/index.ts';
import type { SnapshotStore } from '../sources/snapshot-store.ts';

/** Which sources of a new check have the copies now that other checks have of them, and which have none. */
export interface TakenCopies {
  readonly taken: readonly Id[];
  readonly lacking: readonly Id[];
}

/** Records for a new check the copies of the sources that it took over from others; what is stored stays as it is. */
export function takeCopies(takenOver: ReadonlyMap<Id, Id>, check: Id, store: SnapshotStore): TakenCopies {
  if (takenOver.size === 0) return { taken: [], lacking: [] };
  const table = store.table();
  const snapshots = new Map<string, NewSnapshot>();
  const taken: Id[] = [];
  for (const [source, owner] of takenOver) {
    const snapshot = table.get(snapshotKey(source, owner));
    if (snapshot === undefined) continue;
    taken.push(source);
    snapshots.set(snapshotKey(source, check), { snapshot, objects: new Map() });
  }
  if (taken.length > 0) store.write({ snapshots });
  return { taken, lacking: [...takenOver.keys()].filter((source) => !taken.includes(source)) };
}
