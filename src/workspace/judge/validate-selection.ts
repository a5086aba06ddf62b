import type { Report } from '../../diagnostics/index.ts';
import type { CheckFile, Project, ProjectFiles } from '../../project/index.ts';
import { RULES, type Rule, type Surroundings } from '../../rules/index.ts';
import { conclude, judgeBeside, levelFor, type FileOutcome } from '../../validate/index.ts';
import type { Io } from '../io.ts';
import { judgeFiles } from './judge-files.ts';
import { openSelection, type OpenSelection, type SelectionOptions } from './open-selection.ts';
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

/** How a selection is validated. */
interface ValidateSelectionOptions extends SelectionOptions {
  /** Judge the selected checks alone: only where a rule across files can fail one of them, the others are judged, too. */
  readonly isAlone?: boolean;
}

/** Loads the project around `paths` and validates what was asked for; shared files and settings always count. */
export async function validateSelection(
  io: Pick<Io, 'cwd' | 'now' | 'env' | 'stderr'>,
  paths: readonly string[],
  { isAlone = false, ...options }: ValidateSelectionOptions = {},
): Promise<ValidatedSelection> {
  const open = openSelection(io, paths, options);
  const { root, files, project, selected, validation } = open;
  const own = isAlone ? rulesOfEach(open) : undefined;
  const cache = cacheFor(open, options);
  const outcomes = await judgeOutcomes(open, cache, own === undefined ? undefined : inSelection(selected));
  const checks = project.checks.map(({ path }) => path);
  const crossFile =
    own === undefined ? (cache?.beside(checks) ?? judgeBeside(project, outcomes, validation)) : undefined;
  // What a draft gives together with the other checks is not what its file gives.
  cache?.save(checks, open.laidOver.size === 0 ? crossFile : undefined);
  return {
    root,
    files,
    project,
    report: conclude(project, outcomes, {
      ...validation,
      beside: crossFile ?? [],
      ...(own === undefined ? {} : { rules: own }),
    }),
    selected,
    wanted: scopeTest(open.scope),
    surroundings: { project, ...validation },
  };
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
      isAsked: validation.reports ?? (() => true),
      surroundings: { project, ...validation },
      apart,
      inThreads: laidOver.size === 0 && rules === undefined,
      ...(rules === undefined ? {} : { rules }),
    },
    cache,
  );
}
