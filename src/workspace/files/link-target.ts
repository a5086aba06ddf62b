import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { FileProblem } from '../../project/index.ts';
import { codeOf } from './read-regular.ts';
import { isWithin } from './real-path.ts';

/** Whether a file, by its real path, is known to git, or is in no repository. */
export type IsInGit = (path: string) => boolean;

/**
 * Where a link in `folder`, a real path, leads in the end, or why it is not followed: it leads out of the folder, or to
 * what no commit can bring along.
 */
export function targetOf(
  link: string,
  folder: string,
  isInGit: IsInGit,
): { readonly path: string } | { readonly problem: FileProblem } {
  let path;
  try {
    path = realpathSync(link);
  } catch (error) {
    return { problem: PROBLEMS[codeOf(error)] ?? 'unreadable' };
  }
  if (!isWithin(folder, path)) return { problem: 'leaves-project' };
  const names = relative(folder, path).split(sep);
  return names.every(isEntered) && isInGit(path) ? { path } : { problem: 'hidden' };
}

const PROBLEMS: Readonly<Record<string, FileProblem>> = {
  ENOENT: 'dangling',
  ENOTDIR: 'dangling',
  ENAMETOOLONG: 'dangling',
  ELOOP: 'linked',
};

/** Whether a folder of this name can hold files of a project; what begins with a dot is kept out of sight. */
export function isEntered(name: string): boolean {
  return name !== 'node_modules' && !name.startsWith('.');
}
