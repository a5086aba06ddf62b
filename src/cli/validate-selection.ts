import type { Report } from '../diagnostics/index.ts';
import { loadProject, SETTINGS_FILE, type CheckFile, type Project } from '../project/index.ts';
import type { BaseRevision, Surroundings } from '../rules/index.ts';
import { conclude, type ValidateOptions } from '../validate/index.ts';
import { baseRevision, findBase, wantedBase } from './base-revision.ts';
import { findProject } from './find-project.ts';
import { openGit, type Change, type Git } from './git.ts';
import type { Io } from './io.ts';
import { hashing, judgeFiles } from './judge-files.ts';
import { nodeFiles } from './node-files.ts';
import { openCache } from './outcome-cache.ts';
import { overlaid } from './overlaid-files.ts';
import { UsageError } from './usage-error.ts';

/** A validated project, with the fact checks that the command is about. */
export interface ValidatedSelection {
  readonly root: string;
  readonly project: Project;
  readonly report: Report;
  readonly selected: readonly CheckFile[];
  /** Whether a file, shared ones and the settings included, is among what was asked for. */
  readonly wanted: (file: string) => boolean;
  /** What the files were judged by. */
  readonly surroundings: Surroundings;
}

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
}

/** Loads the project around `paths` and validates what was asked for; shared files and settings always count. */
export async function validateSelection(
  io: Pick<Io, 'cwd' | 'now' | 'env' | 'stderr'>,
  paths: readonly string[],
  options: SelectionOptions = {},
): Promise<ValidatedSelection> {
  const { root, selects, byName } = findProject(io.cwd, paths);
  const git =
    options.staged || options.changed !== undefined || wantedBase(io.env, options.base) !== undefined
      ? openGit(root)
      : undefined;
  const laidOver = options.staged ? stagedContent(git) : new Map<string, Uint8Array | undefined>();
  const files = hashing(overlaid(nodeFiles(root), laidOver));
  const project = loadProject(files);
  const shared = [SETTINGS_FILE, project.parties?.path, project.sources?.path];
  const changes = changesFor(git, io, options);
  const wanted =
    changes.only === undefined ? selects : (path: string) => selects(path) && changes.only?.has(path) === true;
  const selected = project.checks.filter(({ path }) => wanted(path));
  if (
    selected.length === 0 &&
    changes.only === undefined &&
    !(byName && shared.some((path) => path !== undefined && selects(path)))
  ) {
    throw new UsageError(
      byName
        ? `There is no fact check in ${paths.map((path) => `\`${path}\``).join(', ')}.`
        : `There is no fact check in the project in ${root}.`,
      'A fact check is a file whose name ends in `.yaml` and does not begin with `_`, in the folder `factchecks`.',
    );
  }
  const validation: ValidateOptions = {
    today: io.now().toISOString().slice(0, 10),
    reports: (file) => wanted(file) || shared.includes(file),
    ...(changes.base === undefined ? {} : { base: changes.base }),
  };
  const apart = new Set([
    ...laidOver.keys(),
    ...project.checks.flatMap(({ path }) => (changes.base?.checkAt(path) === undefined ? [] : [path])),
  ]);
  const cache = options.cache === false ? undefined : openCache(root, { project, today: validation.today });
  const surroundings: Surroundings = { project, ...validation };
  const outcomes = await judgeFiles({ root, files, surroundings, apart }, cache);
  return { root, project, report: conclude(project, outcomes, validation), selected, wanted, surroundings };
}

/** What git says: the base to compare with, and the files that a run is limited to. */
interface Changes {
  readonly base?: BaseRevision;
  readonly only?: ReadonlySet<string>;
}

function changesFor(
  git: Git | undefined,
  io: Pick<Io, 'env' | 'stderr'>,
  { base, changed, staged }: SelectionOptions,
): Changes {
  const asked = base ?? (typeof changed === 'string' ? changed : undefined);
  const ref = wantedBase(io.env, asked);
  const found =
    ref === undefined ? undefined : findBase(git, ref, asked !== undefined, (text) => io.stderr.write(`${text}\n`));
  if (git === undefined) {
    if (changed === undefined && !staged) return {};
    throw new UsageError('This is not a git work tree, or git is not installed.', 'Leave out --changed and --staged.');
  }
  const since = found === undefined ? undefined : git.changedSince(found.commit);
  const judged =
    found === undefined || since === undefined ? {} : { base: baseRevision(git, found, since, isCheckName) };
  if (staged) return { ...judged, only: pathsOf(git.staged()) };
  if (changed === undefined) return judged;
  return { ...judged, only: pathsOf(since ?? git.changedSince('HEAD')) };
}

function isCheckName(path: string): boolean {
  return /\.ya?ml$/.test(path) && !path.split('/').some((name) => name.startsWith('_') || name.startsWith('.'));
}

/** Deleted files, too, can have findings: that they are gone. */
function pathsOf(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.map(({ path }) => path));
}

/** What the index holds instead of the work tree. */
function stagedContent(git: Git | undefined): ReadonlyMap<string, Uint8Array | undefined> {
  return new Map(
    (git?.staged() ?? []).map(({ path, kind }) => [path, kind === 'deleted' ? undefined : git?.read('', path)]),
  );
}
