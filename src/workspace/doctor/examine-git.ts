import { isShallow } from '../git/open-git.ts';
import { gitVersion, GitError } from '../git/run-git.ts';
import type { Repository } from '../git/repository.ts';
import type { Examined } from './examined.ts';
import type { Patient } from './patient.ts';

const GIT = {
  id: 'git',
  name: 'Git',
  purpose: 'It tells what changed (`--changed`, `--staged`, `--base`) and keeps the earlier versions of pages.',
};

/** Whether there is a git, and a repository with its whole history. */
export function examineGit({ project, repository, strange, env }: Patient): readonly Examined[] {
  const isNeeded = project !== undefined && repository !== undefined;
  try {
    const version = gitVersion(strange, env['PATH'] ?? '');
    if (version === undefined)
      return [
        {
          ...GIT,
          isNeeded,
          state: 'missing',
          message: 'It was not found.',
          hint: 'Install it (on Debian and Ubuntu: `apt install git`); one inside the checkout itself is never run.',
        },
      ];
    return [
      { ...GIT, isNeeded, state: 'ok', message: `It is version ${version}.` },
      repository === undefined ? NO_REPOSITORY : examineHistory(repository),
    ];
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return [{ ...GIT, isNeeded, state: 'problem', message: error.message, hint: error.hints.join(' ') }];
  }
}

const NO_REPOSITORY: Examined = {
  id: 'repository',
  name: 'Repository',
  isNeeded: false,
  purpose: 'Git keeps who changed what in a check, and when.',
  state: 'missing',
  message: 'This folder is in no git repository.',
  hint: 'Begin one with `git init -b main`.',
};

function examineHistory(repository: Repository): Examined {
  const thing = { ...NO_REPOSITORY, message: `Its work tree is ${repository.workTree}.` };
  if (!isShallow(repository)) return { ...thing, state: 'ok', hint: undefined };
  return {
    ...thing,
    state: 'problem',
    message: `Its work tree is ${repository.workTree}, and its history is cut off (a shallow clone), so earlier versions can be missing.`,
    hint: 'Fetch the rest with `git fetch --unshallow`; in CI, check out the whole history (docs/ci.md).',
  };
}
