import type { Report } from '../diagnostics/index.ts';
import type { CheckFile, Project, ProjectFiles } from '../project/index.ts';
import type { Surroundings } from '../rules/index.ts';
import { conclude, judgeBeside, type FileOutcome } from '../validate/index.ts';
import type { Io } from './io.ts';
import { joinReports } from './join-reports.ts';
import { judgeFiles } from './judge-files.ts';
import { openSelections, type OpenSelection, type SelectionOptions } from './open-selection.ts';
import { openCache, type OutcomeCache } from './outcome-cache.ts';
import { scopeTest } from './scope.ts';

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

/** Loads the project around `paths` and validates what was asked for; shared files and settings always count. */
export async function validateSelection(
  io: Pick<Io, 'cwd' | 'now' | 'env' | 'stderr'>,
  paths: readonly string[],
  options: SelectionOptions = {},
): Promise<ValidatedSelection> {
  const [open, ...others] = openSelections(io, paths, options);
  const { root, files, project, selected, validation } = open;
  const reports = [await judgeWhole(open, cacheFor(open, options))];
  // A cache holds one project.
  for (const other of others) reports.push(await judgeWhole(other, undefined));
  return {
    root,
    files,
    project,
    report: joinReports(reports),
    selected,
    wanted: scopeTest(open.scope),
    surroundings: { project, ...validation },
  };
}

async function judgeWhole(open: OpenSelection, cache: OutcomeCache | undefined): Promise<Report> {
  const { project, validation } = open;
  const outcomes = await judgeOutcomes(open, cache);
  const checks = project.checks.map(({ path }) => path);
  const beside = cache?.beside(checks) ?? judgeBeside(project, outcomes, validation);
  // What a draft gives beside the other checks is not what its file gives.
  cache?.save(checks, open.laidOver.size === 0 ? beside : undefined);
  return conclude(project, outcomes, { ...validation, beside });
}

/** Judges the checks of a project for themselves, or of them those that are in a share. */
export async function judgeSelection(
  open: OpenSelection,
  options: Pick<SelectionOptions, 'cache' | 'memory'>,
  isInShare?: (file: string) => boolean,
): Promise<readonly FileOutcome[]> {
  const cache = cacheFor(open, options);
  const outcomes = await judgeOutcomes(open, cache, isInShare);
  cache?.save(open.project.checks.map(({ path }) => path));
  return outcomes;
}

function cacheFor(
  { root, project, levels, validation: { today } }: OpenSelection,
  { cache = true, memory }: Pick<SelectionOptions, 'cache' | 'memory'>,
): OutcomeCache | undefined {
  return cache ? openCache(root, { project, levels, today }, memory) : undefined;
}

function judgeOutcomes(
  { root, files, project, levels, validation, laidOver, laidSettings, compared }: OpenSelection,
  cache: OutcomeCache | undefined,
  isInShare: (file: string) => boolean = () => true,
): Promise<readonly FileOutcome[]> {
  const { rules } = validation;
  return judgeFiles(
    {
      root,
      files,
      levels,
      paths: project.checks.map(({ path }) => path).filter(isInShare),
      surroundings: { project, ...validation },
      apart: new Set([...laidOver.keys(), ...compared]),
      ...(laidSettings === undefined ? {} : { laidSettings }),
      inThreads: laidOver.size === 0 && rules === undefined,
      ...(rules === undefined ? {} : { rules }),
    },
    cache,
  );
}
