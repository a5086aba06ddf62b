import { join } from 'node:path';
import { SETTINGS_FILE } from '../../project/index.ts';
import { GONE, stateOf, statusOf, type ProjectScan } from './scan-project.ts';

/** What was scanned, after something was touched at these paths; undefined where looking at these alone does not tell what changed. */
export function lookAgain(root: string, before: ProjectScan, touched: ReadonlySet<string>): ProjectScan | undefined {
  if (before.hasLinks) return undefined;
  const files = new Map(before.files);
  for (const path of touched) {
    const state = stateOf(join(root, path));
    const known = files.get(path);
    if (known === undefined ? state !== GONE || before.folders.has(path) : state === GONE) return undefined;
    // Settings move the folders.
    if (path === SETTINGS_FILE && state !== known) return undefined;
    if (known !== undefined) files.set(path, state);
  }
  return { ...before, files };
}

/** More files than these are not saved by hand at a time. */
const FEW = 3;

/** Whether what was touched looks as if nobody were writing any more: few files that were there before, are there, and hold something. */
export function isSettled(root: string, { files, hasLinks }: ProjectScan, touched: ReadonlySet<string>): boolean {
  const known = [...touched].filter((path) => files.has(path));
  return (
    !hasLinks &&
    known.length > 0 &&
    known.length <= FEW &&
    known.every((path) => (statusOf(join(root, path))?.size ?? 0n) > 0n)
  );
}
