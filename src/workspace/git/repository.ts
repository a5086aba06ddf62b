import { lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A work tree on disk and the repository that it was checked out from, as absolute paths. */
export interface Repository {
  readonly workTree: string;
  readonly gitDir: string;
  /** Another index than that of the repository. */
  readonly indexFile?: string;
}

/**
 * Finds the repository that `folder`, a real path, was checked out from by walking upwards to the nearest `.git`, which
 * no commit can bring along. Git's own search would also take a folder that merely looks like a repository.
 * Undefined if there is none.
 */
export function findRepository(folder: string): Repository | undefined {
  for (let workTree = folder; ; workTree = dirname(workTree)) {
    const gitDir = gitDirAt(join(workTree, '.git'));
    if (gitDir !== undefined) return { workTree, gitDir };
    if (dirname(workTree) === workTree) return undefined;
  }
}

function gitDirAt(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return namedIn(path, found.size);
  // Git walks past a folder in which no repository was begun, and so do we.
  const isFolder = found !== undefined && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder && lstatSync(join(path, 'HEAD'), { throwIfNoEntry: false }) !== undefined ? path : undefined;
}

/**
 * Submodules and linked work trees have a file that says where their repository is. If it does not, it
 * stands for the repository itself, so that git refuses it: the next one outward would be another.
 */
function namedIn(path: string, size: number): string {
  const [, gitDir = path] = (size <= MOST_BYTES && /^gitdir: (.+)/.exec(readFileSync(path, 'utf8'))) || [];
  return resolve(dirname(path), gitDir.trimEnd());
}

/** A path and a few letters; in bytes. */
const MOST_BYTES = 10_000;
