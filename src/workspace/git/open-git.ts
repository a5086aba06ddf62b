import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { branchesOf, type Branches } from './branches.ts';
import { withIndexFile } from './index-file.ts';
import { indexEntries, type Folder, type Index } from './listings.ts';
import { findRepository, type Repository } from './repository.ts';
import { openRevision, type Revision } from './revision.ts';
import { askGit, GitError, gitOutput } from './run-git.ts';
import { stagedFiles, type StagedFile } from './staged-files.ts';

/** What this tool asks of git; every question is about one folder of a work tree. Git's failures are `GitError`s. */
export interface Git {
  /** The commit that a name stands for; undefined if there is none. */
  commit(ref: string): string | undefined;
  /** The commit that `ref` and the present have in common; undefined if the history does not reach that far. */
  mergeBase(ref: string): string | undefined;
  /** Whether the clone is cut off and so may lack history. */
  isShallow(): boolean;
  branches(): Branches;
  /** The folder as a commit holds it; empty without a commit. */
  revision(commit: string | undefined): Revision;
  /** The folder as the index holds it. */
  index(): Index;
  /** What the index holds beyond the last commit. */
  staged(): readonly StagedFile[];
}

/** Opens the repository that `folder` lies in; undefined if it lies in none. */
export function openGit(folder: string): Git | undefined {
  const real = realpathSync(folder);
  const repository = findRepository(real);
  return repository === undefined ? undefined : gitOf(repository, folderIn(repository, real));
}

/** How git names a folder, given by its real path. */
export function folderIn({ workTree }: Repository, folder: string): Folder {
  return relative(workTree, folder).split(sep).join('/');
}

function gitOf(repository: Repository, folder: Folder): Git {
  const commit = (ref: string): string | undefined => commitOf(repository, ref);
  return {
    commit,
    mergeBase: (ref) => {
      const [there, here] = [commit(ref), commit('HEAD')];
      if (there === undefined || here === undefined) return undefined;
      return mergeBase(repository, there, here);
    },
    isShallow: () => isShallow(repository),
    branches: () => branchesOf(repository),
    revision: (of) => openRevision(repository, of, folder),
    index: () => indexEntries(repository, folder),
    staged: () => stagedFiles(withIndexFile(repository), commit('HEAD'), folder),
  };
}

/** The commit that two commits have in common; undefined if the history does not reach that far. */
export function mergeBase(repository: Repository, one: string, other: string): string | undefined {
  return askGit(repository, 'merge-base', [one, other]).output?.toString('latin1').trim();
}

/** Whether a clone is cut off and so may lack history. */
export function isShallow(repository: Repository): boolean {
  return gitOutput(repository, 'rev-parse', ['--is-shallow-repository']).toString('latin1').trim() === 'true';
}

/** A name that git could take for an option, or that no revision has. */
const UNSAFE = /^-|[\0-\u0020~^:?*[\\\u007f]|\.\.|@\{/;

/** How far back from a revision, such as `~1`. */
const STEPS = /^(?:[~^]\d{0,6})*$/;

/** A name, and how far back of it, of `HEAD~1` both. */
export function stepsBack(ref: string): { readonly name: string; readonly steps: string } {
  const at = ref.search(/[~^]/);
  return at === -1 ? { name: ref, steps: '' } : { name: ref.slice(0, at), steps: ref.slice(at) };
}

/** The commit that a name stands for, and of `HEAD~1` the one before; undefined if there is none. */
export function commitOf(repository: Repository, ref: string): string | undefined {
  const { name, steps } = stepsBack(ref);
  if (name === '' || UNSAFE.test(name) || !STEPS.test(steps)) return undefined;
  const args = ['--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const commit = askGit(repository, 'rev-parse', args).output?.toString('latin1').trim();
  if (commit === undefined || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return commit;
  throw new GitError(`Git says that \`${ref}\` is \`${commit}\`, which is no commit.`);
}
