import { line } from '../../printing/index.ts';
import type { BaseRevision } from '../../rules/index.ts';
import { openGit, type Git } from './open-git.ts';
import { projectChanges, type ProjectNow } from './project-changes.ts';
import { GitError } from './run-git.ts';
import { UsageError } from '../usage-error.ts';
import { baseRevision, findBase, noWorkTree, pathsBefore, type Base } from './base-revision.ts';
import { baseOfPullRequest, namedRef, type NamedRef } from './ci-revisions.ts';
import type { Io } from '../io.ts';
import type { SelectionOptions } from '../judge/selection-options.ts';

/** What a run is limited to or compared with: questions that git answers. */
export interface Comparison {
  readonly git?: Git;
  readonly base?: Base;
  /** What is staged, by path; undefined for what is staged to be deleted. */
  readonly staged?: ReadonlyMap<string, Uint8Array | undefined>;
  /** Whether the user asked for a comparison, and not only the CI system speaks of one. */
  readonly wasAsked: boolean;
}

/** How a project differs from what it is compared with. */
export interface Differences {
  readonly base?: BaseRevision;
  /** The files that a run is limited to. */
  readonly only?: readonly string[];
  /** Those of them that existed at the base. */
  readonly compared: ReadonlySet<string>;
}

type ChangeOptions = Pick<SelectionOptions, 'base' | 'changed' | 'staged'>;
type GitIo = Pick<Io, 'cwd' | 'env' | 'stderr'>;

/** Finds out what a project is to be compared with. What the user asked for must be there; for CI systems a note is enough. */
export function findComparison(io: GitIo, root: string, { base, changed, staged }: ChangeOptions): Comparison {
  const named = base ?? (typeof changed === 'string' ? changed : undefined);
  const wasAsked = named !== undefined || changed !== undefined;
  const found = orNote(() => baseIn(root, named === undefined ? baseOfPullRequest(io) : namedRef(named)), {
    io,
    isMilder: (error) => !wasAsked && error instanceof UsageError,
  });
  if (!staged && changed === undefined) return { ...found, wasAsked };
  const git = openGit(root);
  if (git === undefined) throw noWorkTree();
  return { ...found, git, wasAsked, ...(staged ? { staged: stagedIn(git) } : {}) };
}

function baseIn(root: string, wanted: NamedRef | undefined): Pick<Comparison, 'git' | 'base'> {
  if (wanted === undefined) return {};
  const git = openGit(root);
  const base = findBase(git, wanted);
  return git === undefined ? {} : { git, base };
}

/** What cannot be read is left to the files on disk, which are refused for the same reason. */
function stagedIn(git: Git): ReadonlyMap<string, Uint8Array | undefined> {
  const laid = new Map<string, Uint8Array | undefined>();
  for (const { path, content } of git.staged()) {
    if (content === undefined) laid.set(path, undefined);
    else if ('bytes' in content) laid.set(path, content.bytes);
    else if (content.problem === 'too-large')
      throw new UsageError(`\`${path}\` is staged but too large to read.`, 'Remove it from the index.');
  }
  return laid;
}

/** Compares a project as it was loaded. */
export function differencesOf(
  { git, base, staged, wasAsked }: Comparison,
  changed: SelectionOptions['changed'],
  { now, io }: { readonly now: ProjectNow; readonly io: GitIo },
): Differences {
  const limit = staged === undefined ? {} : { only: [...staged.keys()] };
  const none: Differences = { ...limit, compared: new Set() };
  if (git === undefined || (base === undefined && changed === undefined)) return none;
  const since = orNote(() => projectChanges(git, base?.commit ?? git.commit('HEAD'), now), {
    io,
    // That a submodule hides its changes does not depend on this clone.
    isMilder: (error) => !wasAsked && error instanceof GitError,
  });
  if (since === undefined) return none;
  const { changes, isNew } = since;
  const limited = changed === undefined ? limit : { only: changes.map(({ path }) => path) };
  if (base === undefined) return { ...limited, compared: new Set() };
  if (isNew) io.stderr.write(line`note: ${base.name} contains no project here, so nothing is compared with it.`);
  return { ...limited, base: baseRevision(since, base.name), compared: new Set(pathsBefore(changes).keys()) };
}

/** The result of a question to git; a mild failure becomes a note that says what is not judged. */
function orNote<T>(
  ask: () => T,
  { io, isMilder }: { readonly io: GitIo; readonly isMilder: (error: unknown) => boolean },
): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof UsageError) || !isMilder(error)) throw error;
    io.stderr.write(line`note: change-is-corrected is off: ${[error.message, ...error.hints].join(' ')}`);
    return undefined;
  }
}
