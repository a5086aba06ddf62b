import { line } from '../../printing/index.ts';
import type { BaseRevision } from '../../rules/index.ts';
import { openGit, type Git } from './open-git.ts';
import { projectChanges } from './project-changes.ts';
import { GitError } from './run-git.ts';
import { UsageError } from '../usage-error.ts';
import { findBase, noWorkTree, openBase, type Base, type Present } from './base-revision.ts';
import { baseInCi, namedRef, type NamedRef } from './ci-revisions.ts';
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
  const isLimited = staged === true || changed !== undefined;
  const wasAsked = named !== undefined || changed !== undefined;
  // What is about to be committed is compared with the last commit, wherever that is.
  const wanted = (): NamedRef | undefined => (staged ? undefined : baseInCi(io));
  const found = orNote(() => baseIn(root, named === undefined ? wanted() : namedRef(named)), {
    io,
    isMilder: (error) => !wasAsked && error instanceof UsageError,
  });
  if (!isLimited) return { ...found, wasAsked };
  const git = openGit(root);
  if (git === undefined) throw noWorkTree();
  const against = { git, base: lastCommit(git), ...found, wasAsked };
  return staged ? { ...against, staged: stagedIn(git) } : against;
}

/** The base where a run is limited to changes and no other is named; undefined before the first commit. */
function lastCommit(git: Git): Base | undefined {
  const commit = git.commit('HEAD');
  return commit === undefined ? undefined : { commit, name: 'the last commit' };
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
  { now, io }: { readonly now: Present; readonly io: GitIo },
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
  // What is changed and not staged is not part of the commit.
  const changes = since.changes.filter(({ path }) => staged === undefined || staged.has(path));
  const only = [...(changed === undefined ? (limit.only ?? []) : changes.map(({ path }) => path))];
  const limited = staged === undefined && changed === undefined ? {} : { only };
  if (base === undefined) return { ...limited, compared: new Set() };
  if (since.isNew) io.stderr.write(line`note: ${base.name} contains no project here, so nothing is compared with it.`);
  const opened = openBase({ ...since, changes }, base.name, now);
  only.push(...showing(opened.base.changedPictures, now.project), ...translating(only, now.project));
  return { ...limited, ...opened };
}

/** The checks that show one of some pictures: these changed for readers, though their files did not. */
function showing(pictures: ReadonlySet<string>, { checks }: Present['project']): readonly string[] {
  if (pictures.size === 0) return [];
  return checks.flatMap(({ path, text = '' }) => ([...pictures].some((name) => text.includes(name)) ? [path] : []));
}

/** The translations of some checks: their pages show what these say now, or no longer match it. */
function translating(paths: readonly string[], { checks, checkByPath }: Present['project']): readonly string[] {
  const ids = new Set(paths.flatMap((path) => checkByPath.get(path)?.id ?? []));
  if (ids.size === 0) return [];
  return checks
    .filter((file) => file.text?.includes('translationOf') && ids.has(file.check?.translationOf ?? ''))
    .map(({ path }) => path);
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
