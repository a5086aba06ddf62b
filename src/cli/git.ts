import { dirname, relative, sep } from 'node:path';
import { findRepository } from '../workspace/git/repository.ts';
import { GitError, gitOutput } from '../workspace/git/run-git.ts';

/** Whether a file, named by its real path, is in the index of the repository that it lies in. */
export function isTracked(_root: string, path: string): boolean {
  const repository = findRepository(dirname(path));
  if (repository === undefined) return false;
  const name = relative(repository.workTree, path).split(sep).join('/');
  try {
    return gitOutput(repository, 'ls-files', ['-z', '--', name]).length > 0;
  } catch (error) {
    // Whoever asks trusts what is not tracked.
    if (error instanceof GitError) return true;
    throw error;
  }
}
