import type { FactCheck } from '../../model/index.ts';
import { isCheckPath, loadFile } from '../../project/index.ts';
import type { BaseRevision } from '../../rules/index.ts';
import type { Git } from './open-git.ts';
import type { ProjectChanges } from './project-changes.ts';
import { UsageError } from '../usage-error.ts';
import type { NamedRef } from './ci-revisions.ts';

/** A revision to compare with, and what people call it. */
export interface Base {
  readonly commit: string;
  readonly name: string;
}

/** Finds the commit that the present and a revision have in common. */
export function findBase(git: Git | undefined, wanted: NamedRef): Base {
  const commit = git?.mergeBase(wanted.ref);
  if (commit !== undefined) return { commit, name: wanted.name };
  if (git === undefined) throw noWorkTree();
  if (git.commit(wanted.ref) === undefined) throw noRevision(wanted);
  throw new UsageError(
    `The history${git.isShallow() ? ' of this shallow clone' : ''} does not go back to where \`${wanted.name}\` and HEAD diverge.`,
    'Fetch more of it first: git fetch --unshallow origin',
  );
}

/** Nothing can be asked of git here. */
export function noWorkTree(): UsageError {
  return new UsageError('This is not a git work tree.', 'Run it in a clone of the repository.');
}

/** A name that means nothing here. */
export function noRevision({ name }: NamedRef): UsageError {
  const branch = name.replace(/^origin\//, '');
  return new UsageError(
    `There is no revision \`${name}\` here.`,
    `Fetch it first: git fetch origin ${branch === name ? branch : `${branch}:refs/remotes/${name}`}`,
  );
}

/** A fact check of an earlier time can be as large as one ever may be; in bytes. */
const MOST_BYTES = 50_000_000;

/** The fact checks as they existed at the base; those that are still there are read when a rule asks for them. */
export function baseRevision({ changes, revision, folder }: ProjectChanges, name: string): BaseRevision {
  const checkOf = (path: string): FactCheck | undefined => {
    const content = revision.read(path, MOST_BYTES);
    return 'bytes' in content ? loadFile('factcheck', path, content).value : undefined;
  };
  const gone = changes.flatMap(({ kind, path }) => (kind === 'deleted' && isCheckPath(path, folder) ? [path] : []));
  revision.expect(gone);
  const deleted = gone.flatMap((path) => {
    const check = checkOf(path);
    return check === undefined ? [] : [{ path, check }];
  });
  const before = pathsBefore(changes);
  revision.expect([...before.values()]);
  return {
    name,
    deleted,
    checkAt: (path) => {
      const then = before.get(path);
      return then === undefined ? undefined : checkOf(then);
    },
  };
}

/** The former paths of the changed files, by their paths now; new and deleted files are not among them. */
export function pathsBefore(changes: ProjectChanges['changes']): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap(({ kind, path, before }) => (kind === 'added' || kind === 'deleted' ? [] : [[path, before]])),
  );
}
