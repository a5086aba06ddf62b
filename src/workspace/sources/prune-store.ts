import type { CheckFile, Project } from '../../project/index.ts';
import { partsOfKey } from '../../snapshots/index.ts';
import type { SnapshotStore } from './snapshot-store.ts';

/** What a store keeps for nothing. */
export interface Pruning {
  /** The lines of the lock that belong to no source. */
  readonly keys: readonly string[];
  /** The objects that no other line needs, as paths in the store. */
  readonly objects: readonly string[];
  /** The files whose sources are not known because they have errors: what is stored for them stays. */
  readonly unknown: readonly string[];
}

/** Finds what a store keeps for nothing. */
export function findUnneeded(project: Project, store: SnapshotStore): Pruning {
  const table = store.table();
  const checks = new Map<string, CheckFile[]>();
  for (const check of project.checks) checks.set(check.id, [...(checks.get(check.id) ?? []), check]);
  const unknown = new Set<string>();
  const isOrphan = (key: string): boolean => {
    const { check, source } = partsOfKey(key);
    if (check === undefined) return isGoneFromShared(project, source, unknown);
    return (checks.get(check) ?? []).every((file) => {
      if (file.check === undefined) unknown.add(file.path);
      return file.check !== undefined && !Object.hasOwn(file.check.sources ?? {}, source);
    });
  };
  const keys = [...table.keys()].filter(isOrphan);
  const removed = new Set(keys);
  const after = new Map([...table].filter(([key]) => !removed.has(key)));
  return { keys, objects: store.unneeded(after), unknown: [...unknown].toSorted() };
}

function isGoneFromShared({ sources }: Project, source: string, unknown: Set<string>): boolean {
  if (sources === undefined) return true;
  if (sources.ids === undefined) unknown.add(sources.path);
  return sources.ids?.has(source) === false;
}
