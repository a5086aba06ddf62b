import { idOf, isCheckPath, type Project } from '../../project/index.ts';
import type { Id } from '../../model/index.ts';
import type { Change } from './change.ts';

/** Where fact checks lay then, of all paths of that time. */
export interface FormerTree {
  readonly paths: readonly string[];
  readonly folder: string;
}

/**
 * Under which paths the fact checks that differ stood then, by their paths now: a check is the one that had its id, in
 * whatever folder, else the one that it names under `formerly`, else the one whose content it has. New ones have none.
 */
export function formerPaths(
  changes: readonly Change[],
  { paths, folder }: FormerTree,
  { checkByPath }: Pick<Project, 'checkByPath'>,
): ReadonlyMap<string, string> {
  const former = new Map<string, string>();
  const moved: Change[] = [];
  for (const change of changes) {
    if (change.kind === 'changed') former.set(change.path, change.path);
    else if (change.kind !== 'deleted' && checkByPath.has(change.path)) moved.push(change);
  }
  if (moved.length === 0) return former;
  const byId = new Map<Id, string>();
  for (const path of paths) {
    // What is still in its place did not move.
    if (isCheckPath(path, folder) && !checkByPath.has(path)) byId.set(idOf(path), path);
  }
  for (const { kind, path, before } of moved) {
    const then =
      byId.get(idOf(path)) ?? namedFormer(path, byId, checkByPath) ?? (kind === 'renamed' ? before : undefined);
    if (then !== undefined) former.set(path, then);
  }
  return former;
}

/** A new file is parsed for its former names only if it has some. */
function namedFormer(
  path: string,
  byId: ReadonlyMap<Id, string>,
  checkByPath: Project['checkByPath'],
): string | undefined {
  const file = checkByPath.get(path);
  if (!file?.text?.includes('formerly')) return undefined;
  return file.check?.formerly?.flatMap((id) => byId.get(id) ?? [])[0];
}
