import type { Report } from '../diagnostics/index.ts';
import type { CheckFile, Project, ProjectFiles } from '../project/index.ts';
import type { Surroundings } from '../rules/index.ts';
import { conclude, judgeBeside, type FileOutcome } from '../validate/index.ts';
import type { Io } from './io.ts';
import { judgeFiles } from './judge-files.ts';
import { openSelection, type OpenSelection, type SelectionOptions } from './open-selection.ts';
import { scopeTest } from './scope.ts';
import { openCacheFolder } from '../workspace/cache/cache-folder.ts';
import { openCache, type OutcomeCache } from '../workspace/cache/outcome-cache.ts';

/** A validated project, with the fact checks that the command is about. */
export interface ValidatedSelection {
  readonly root: string;
  readonly files: ProjectFiles;
  readonly project: Project;
  readonly report: Report;
  readonly selected: readonly CheckFile[];
  /** Whether a file, shared ones and the settings included, is among what was asked for. */
  readonly wanted: (file: string) => boolean;
  /** What the files were judged by. */
  readonly surroundings: Surroundings;
}

/** What of a project is judged, against what, and where earlier runs left what they found. */
export interface JudgingOptions extends SelectionOptions {
  /** The folder that is used instead of the user's own. */
  readonly cacheDir?: string | undefined;
}

/** Loads the project around `paths` and validates what was asked for; shared files and settings always count. */
export async function validateSelection(
  io: Pick<Io, 'cwd' | 'now' | 'env' | 'stderr'>,
  paths: readonly string[],
  options: JudgingOptions = {},
): Promise<ValidatedSelection> {
  const open = openSelection(io, paths, options);
  const { root, files, project, selected, validation } = open;
  const cache = cacheFor(open, options, io);
  const outcomes = await judgeOutcomes(open, cache);
  const checks = project.checks.map(({ path }) => path);
  const beside = cache?.beside(checks) ?? judgeBeside(project, outcomes, validation);
  // What a draft gives beside the other checks is not what its file gives.
  cache?.save(checks, open.laidOver.size === 0 ? beside : undefined);
  return {
    root,
    files,
    project,
    report: conclude(project, outcomes, { ...validation, beside }),
    selected,
    wanted: scopeTest(open.scope),
    surroundings: { project, ...validation },
  };
}

/** Judges the checks of a project for themselves, or of them those that are in a share. */
export async function judgeSelection(
  open: OpenSelection,
  cache: OutcomeCache | undefined,
  isInShare?: (file: string) => boolean,
): Promise<readonly FileOutcome[]> {
  const outcomes = await judgeOutcomes(open, cache, isInShare);
  cache?.save(open.project.checks.map(({ path }) => path));
  return outcomes;
}

/** What earlier runs found, where that may be used and the folder is fit for it. */
export function cacheFor(
  { root, project, levels, validation: { today } }: OpenSelection,
  { cache = true, cacheDir, memory }: Pick<JudgingOptions, 'cache' | 'cacheDir' | 'memory'>,
  { env, cwd }: Pick<Io, 'env' | 'cwd'>,
): OutcomeCache | undefined {
  if (!cache) return undefined;
  const opened = openCacheFolder(root, { env, cwd, cacheDir });
  return openCache('folder' in opened ? opened.folder : undefined, { root, project, levels, today }, memory);
}

function judgeOutcomes(
  { root, files, project, levels, validation, laidOver }: OpenSelection,
  cache: OutcomeCache | undefined,
  isInShare: (file: string) => boolean = () => true,
): Promise<readonly FileOutcome[]> {
  const { base, rules } = validation;
  const all = project.checks.map(({ path }) => path);
  const apart = new Set([...laidOver.keys(), ...all.filter((path) => base?.checkAt(path) !== undefined)]);
  return judgeFiles(
    {
      root,
      files,
      levels,
      paths: all.filter(isInShare),
      surroundings: { project, ...validation },
      apart,
      inThreads: laidOver.size === 0 && rules === undefined,
      ...(rules === undefined ? {} : { rules }),
    },
    cache,
  );
}
