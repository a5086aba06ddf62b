import { dirname, relative, sep } from 'node:path';
import { findRepository } from './repository.ts';
import { askGit, GitError } from './run-git.ts';

/**
 * Whether a file, by its real path, is in the index of the repository that it lies in, or lies in none. Where git cannot
 * say, it is not: what a checkout keeps to itself must not be read.
 */
export function isInGit(path: string): boolean {
  const repository = findRepository(dirname(path));
  if (repository === undefined) return true;
  const name = relative(repository.workTree, path).split(sep).join('/');
  try {
    const { output } = askGit(repository, 'ls-files', ['-s', '-z', '--', name]);
    return output !== undefined && output.length > 0;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}
