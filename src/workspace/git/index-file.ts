import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Repository } from './repository.ts';
import { GitError } from './run-git.ts';

/**
 * The repository with the index that a commit is being made of: `git commit` names it to its hooks in `GIT_INDEX_FILE`, and
 * it can differ from the permanent one. Only a file next to that one is accepted.
 */
export function withIndexFile(
  repository: Repository,
  name: string | undefined = process.env['GIT_INDEX_FILE'],
): Repository {
  if (name === undefined || name === '') return repository;
  const indexFile = resolve(repository.workTree, name);
  if (realFolder(indexFile) === realpathSync(repository.gitDir)) return { ...repository, indexFile };
  throw new GitError(
    `\`GIT_INDEX_FILE\` is \`${name}\`, which is not in the repository.`,
    'Remove it from the environment.',
  );
}

function realFolder(path: string): string | undefined {
  try {
    return realpathSync(dirname(path));
  } catch {
    return undefined;
  }
}
