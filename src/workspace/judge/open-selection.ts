import { loadProject, overlaid, SETTINGS_FILE, type CheckFile, type Project } from '../../project/index.ts';
import type { ValidateOptions } from '../../validate/index.ts';
import { baseRevision, findBase, wantedBase, type Base } from '../git/base-revision.ts';
import { findProject, findProjectOfFile } from '../find-project.ts';
import { openGit, type Change, type Git } from '../git/git.ts';
import type { Io } from '../io.ts';
import { line } from '../../printing/index.ts';
import { hashing, type HashingFiles } from './judge-files.ts';
import { nodeFiles } from '../files/node-files.ts';
import type { Memory } from '../cache/outcome-cache.ts';
import { requireRules, withLevels, type RuleLevels } from './rule-levels.ts';
import { scopeTest, type Scope } from './scope.ts';
import { UsageError } from '../usage-error.ts';

/** What of a project is judged, and against what. */
export interface SelectionOptions {
  /** The revision to judge changes against. */
  readonly base?: string;
  /** Report only files that changed since a revision; `true` means since the base, else since the last commit. */
  readonly changed?: string | true;
  /** Report only files that are staged, as they are staged. */
  readonly staged?: boolean;
  /** Whether what earlier runs found may be used. */
  readonly cache?: boolean;
  /** What this process found before, where it judges more than once. */
  readonly memory?: Memory;
  /** Levels that win over those of the settings. */
  readonly levels?: RuleLevels;
  /** A text that stands for a file of the project, whose findings alone are reported. */
  readonly draft?: Draft;
}

/** The text of a file as it is not on disk, such as an editor has it. */
interface Draft {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A project that was loaded to be judged. */
export interface OpenSelection {
  readonly root: string;
  readonly files: HashingFiles;
  readonly project: Project;
  readonly levels: RuleLevels;
  readonly scope: Scope;
  /** The fact checks that the command is about. */
  readonly selected: readonly CheckFile[];
  readonly validation: ValidateOptions;
  /** Where the base revision is in git. */
  readonly base: Base | undefined;
  /** Contents that are not those on disk, by path; undefined for files that are not there. */
  readonly laidOver: ReadonlyMap<string, Uint8Array | undefined>;
}

/** Loads the project around `paths` and finds out what was asked for; shared files and settings always count. */
export function openSelection(
  io: Pick<Io, 'cwd' | 'now' | 'env' | 'stderr'>,
  paths: readonly string[],
  options: SelectionOptions,
): OpenSelection {
  const { levels = {}, staged, changed, draft } = options;
  requireRules(levels);
  const { root, wanted } = draft === undefined ? findProject(io.cwd, paths) : findProjectOfFile(io.cwd, draft.path);
  const git =
    staged || changed !== undefined || wantedBase(io.env, options.base) !== undefined ? openGit(root) : undefined;
  const laidOver = staged
    ? stagedContent(git)
    : new Map(draft === undefined ? [] : wanted.map((path) => [path, draft.content]));
  const files = hashing(overlaid(nodeFiles(root), laidOver));
  const project = withLevels(loadProject(files), levels);
  const { only, found, base } = changesFor(git, io, options);
  const scope: Scope = {
    ...(wanted.length === 0 ? {} : { paths: wanted }),
    ...(only === undefined ? {} : { changed: only }),
  };
  const isWanted = scopeTest(scope);
  const selected = project.checks.filter(({ path }) => isWanted(path));
  const shared = sharedPaths(project);
  if (selected.length === 0 && only === undefined && !(wanted.length > 0 && shared.some(isWanted)))
    throw nothingSelected(root, draft === undefined ? paths : [draft.path]);
  return {
    root,
    files,
    project,
    levels,
    scope,
    selected,
    base: found,
    laidOver,
    validation: {
      today: io.now().toISOString().slice(0, 10),
      reports: (file) => isWanted(file) || (draft === undefined && shared.includes(file)),
      ...(base === undefined ? {} : { base }),
    },
  };
}

/** The settings, the shared files and the lock of the snapshots, whose findings are always reported. */
export function sharedPaths({ parties, sources, lock }: Project): readonly string[] {
  return [SETTINGS_FILE, parties?.path, sources?.path, lock?.path].flatMap((path) => path ?? []);
}

function nothingSelected(root: string, paths: readonly string[]): UsageError {
  return new UsageError(
    paths.length > 0
      ? `There is no fact check in ${paths.map((path) => `\`${path}\``).join(', ')}.`
      : `There is no fact check in the project in ${root}.`,
    'A fact check is a file whose name ends in `.yaml` and does not begin with `_`, in the folder `factchecks`.',
  );
}

/** What git says: the base to compare with, and the files that a run is limited to. */
interface Changes extends Pick<ValidateOptions, 'base'> {
  readonly found?: Base | undefined;
  readonly only?: readonly string[];
}

function changesFor(
  git: Git | undefined,
  io: Pick<Io, 'env' | 'stderr'>,
  { base, changed, staged }: SelectionOptions,
): Changes {
  const asked = base ?? (typeof changed === 'string' ? changed : undefined);
  const ref = wantedBase(io.env, asked);
  const found =
    ref === undefined ? undefined : findBase(git, ref, asked !== undefined, (text) => io.stderr.write(line`${text}`));
  if (git === undefined) {
    if (changed === undefined && !staged) return {};
    throw new UsageError('This is not a git work tree, or git is not installed.', 'Leave out --changed and --staged.');
  }
  const since = found === undefined ? undefined : git.changedSince(found.commit);
  const judged = found === undefined || since === undefined ? {} : { found, base: baseRevision(git, found, since) };
  if (staged) return { ...judged, only: pathsOf(git.staged()) };
  if (changed === undefined) return judged;
  return { ...judged, only: pathsOf(since ?? git.changedSince('HEAD')) };
}

/** Deleted files, too, can have findings: that they are gone. */
function pathsOf(changes: readonly Change[]): readonly string[] {
  return changes.map(({ path }) => path);
}

/** What the index holds instead of the work tree. */
function stagedContent(git: Git | undefined): ReadonlyMap<string, Uint8Array | undefined> {
  return new Map(
    (git?.staged() ?? []).map(({ path, kind }) => [path, kind === 'deleted' ? undefined : git?.read('', path)]),
  );
}
