import { partsOfKey, snapshotKey, formerNames } from '../../model/index.ts';
import type { CheckFile, Project } from '../../project/index.ts';
import { without } from './kept-lines.ts';
import type { SnapshotStore } from './snapshot-store.ts';

/** What a store keeps for nothing. */
export interface Pruning {
  /** The lines of the lock that belong to no source. */
  readonly keys: readonly string[];
  /** The sources of which receipts are kept that are gone, or of which a copy is stored as well. */
  readonly receipts: readonly string[];
  /** The objects that no other line needs, as paths in the store. */
  readonly objects: readonly string[];
  /** The files whose sources are not known because they have errors: what is stored for them stays. */
  readonly unknown: readonly string[];
}

/** Finds what a store keeps for nothing. */
export function findUnneeded(project: Project, store: SnapshotStore): Pruning {
  const kept = store.kept();
  const checks = new Map<string, CheckFile[]>();
  for (const check of project.checks) checks.set(check.id, [...(checks.get(check.id) ?? []), check]);
  const unknown = new Set<string>();
  const stored = new Set([...kept.snapshots.keys(), ...kept.receipts.keys()]);
  const former = formerNames(project, new Set([...stored].flatMap((key) => partsOfKey(key).check ?? [])));
  const isOrphan = (key: string): boolean => {
    const { check, source } = partsOfKey(key);
    if (check === undefined) return isGoneFromShared(project, source, unknown);
    return (checks.get(check) ?? former.get(check) ?? []).every((file) => {
      if (file.check === undefined) unknown.add(file.path);
      if (file.check === undefined) return false;
      // What a check has under its present name takes the place of what it has under a former one.
      const isReplaced = file.id !== check && stored.has(snapshotKey(source, file.id));
      return isReplaced || !Object.hasOwn(file.check.sources ?? {}, source);
    });
  };
  const keys = [...kept.snapshots.keys()].filter(isOrphan);
  const receipts = [...kept.receipts.keys()].filter(
    (key) => isOrphan(key) || kept.snapshots.get(key)?.text !== undefined,
  );
  const objects = store.unneeded(without(kept, { keys, receipts }));
  return { keys, receipts, objects, unknown: [...unknown].toSorted() };
}

function isGoneFromShared({ sources }: Project, source: string, unknown: Set<string>): boolean {
  if (sources === undefined) return true;
  if (sources.ids === undefined) unknown.add(sources.path);
  return sources.ids?.has(source) === false;
}
