import { lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A work tree on disk and the repository that it was checked out from, as absolute paths. */
export interface Repository {
  readonly workTree: string;
  readonly gitDir: string;
}

/**
 * Finds the repository that `folder`, a real path, was checked out from by walking upwards to the nearest `.git`, which
 * no commit can bring along. Git's own search would also take a folder that merely looks like a repository.
 * Undefined where there is none.
 */
export function findRepository(folder: string): Repository | undefined {
  for (let workTree = folder; ; workTree = dirname(workTree)) {
    const path = join(workTree, '.git');
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) return { workTree, gitDir: path };
    // Submodules and linked work trees have a file that says where their repository is.
    if (found?.isFile() && found.size <= MOST_BYTES) {
      const gitDir = /^gitdir: (.+)/.exec(readFileSync(path, 'utf8'))?.[1];
      if (gitDir !== undefined) return { workTree, gitDir: resolve(workTree, gitDir) };
    }
    if (found?.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isDirectory())
      return { workTree, gitDir: path };
    if (dirname(workTree) === workTree) return undefined;
  }
}

/** A path and a few letters; in bytes. */
const MOST_BYTES = 10_000;
