import type { Report } from '../../diagnostics/index.ts';
import type { CheckFile, Project, ProjectFiles } from '../../project/index.ts';
import { RULES, type Rule, type Surroundings } from '../../rules/index.ts';
import { conclude, judgeBeside, levelFor, type FileOutcome } from '../../validate/index.ts';
import type { Io } from '../io.ts';
import { joinReports } from './join-reports.ts';
import { judgeFiles } from './judge-files.ts';
import { openSelections, type OpenSelection } from './open-selection.ts';
import type { SelectionOptions } from './selection-options.ts';
import { openCacheFolder } from '../cache/cache-folder.ts';
import { openCache, type OutcomeCache } from '../cache/outcome-cache.ts';
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

/** What of a project is judged, against what, and where earlier runs left what they found. */
export interface JudgingOptions extends SelectionOptions {
  /** The folder that is used instead of the user's own. */
  readonly cacheDir?: string;
}

/** How a selection is validated. */
interface ValidateSelectionOptions extends JudgingOptions {
  /** Judge the selected checks alone: only where a rule across files can fail one of them, the others are judged, too. */
  readonly isAlone?: boolean;
}

/** Loads the project around `paths` and validates what was asked for; shared files and settings always count. */
export async function validateSelection(
  io: Pick<Io, 'cwd' | 'now' | 'env' | 'stderr'>,
  paths: readonly string[],
  { isAlone = false, ...options }: ValidateSelectionOptions = {},
): Promise<ValidatedSelection> {
  const [open, ...others] = openSelections(io, paths, options);
  const { root, files, project, selected, validation } = open;
  const judge = isAlone ? judgeAlone : judgeWhole;
  const reports = [await judge(open, cacheFor(open, options, io))];
  // A cache holds one project.
  for (const other of others) reports.push(await judge(other, undefined));
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
  // What a draft gives together with the other checks is not what its file gives.
  cache?.save(checks, open.laidOver.size === 0 ? beside : undefined);
  return conclude(project, outcomes, { ...validation, beside });
}

async function judgeAlone(open: OpenSelection, cache: OutcomeCache | undefined): Promise<Report> {
  const { project, validation, selected } = open;
  const rules = rulesOfEach(open);
  if (rules === undefined) return judgeWhole(open, cache);
  const outcomes = await judgeOutcomes(open, cache, inSelection(selected));
  cache?.save(project.checks.map(({ path }) => path));
  return conclude(project, outcomes, { ...validation, beside: [], rules });
}

/** Whether a path is one of the selected checks. */
function inSelection(selected: readonly CheckFile[]): (path: string) => boolean {
  const paths = new Set(selected.map(({ path }) => path));
  return (path) => paths.has(path);
}

/** The rules without those across files; undefined where one of these can fail a selected check. */
function rulesOfEach({ project: { settings }, selected }: OpenSelection): readonly Rule[] | undefined {
  const [across, own] = [
    RULES.filter(({ on }) => on.corpus !== undefined),
    RULES.filter(({ on }) => on.corpus === undefined),
  ];
  const canFail = (rule: Rule): boolean => selected.some(({ path }) => levelFor(rule, settings, path) === 'error');
  return across.some(canFail) ? undefined : own;
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
      isAsked: validation.reports ?? (() => true),
      surroundings: { project, ...validation },
      apart: new Set([...laidOver.keys(), ...compared]),
      ...(laidSettings === undefined ? {} : { laidSettings }),
      inThreads: laidOver.size === 0 && rules === undefined,
      ...(rules === undefined ? {} : { rules }),
    },
    cache,
  );
}
