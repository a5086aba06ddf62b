import { dirname, relative, sep } from 'node:path';
import { findRepository, type Repository } from './repository.ts';
import { askGit, GitError } from './run-git.ts';

/**
 * Tells of files and folders, by their real paths, whether they are in the index of the repository that they lie in, or
 * lie in none. Where git cannot say, they are not: what a checkout keeps to itself must not be read. Each index is read
 * once, since a stranger can make as many links as he likes.
 */
export function openIndexes(): (path: string) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const repository = findRepository(dirname(path));
    if (repository === undefined) return true;
    const { workTree } = repository;
    const index = known.get(workTree) ?? pathsIn(repository);
    known.set(workTree, index);
    return index.has(relative(workTree, path).split(sep).join('/'));
  };
}

/** All files of an index, and the folders that they make. */
function pathsIn(repository: Repository): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const file of filesIn(repository)) {
    paths.add(file);
    // What is known of a folder is known of all that it lies in.
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
      const folder = file.slice(0, at);
      if (paths.has(folder)) break;
      paths.add(folder);
    }
  }
  return paths;
}

function filesIn(repository: Repository): readonly string[] {
  try {
    const { output } = askGit(repository, 'ls-files', ['-z']);
    return output === undefined ? [] : output.toString('utf8').split('\0');
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
}
