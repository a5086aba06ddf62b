import type { Report } from '../../diagnostics/index.ts';
import { RULES } from '../../rules/index.ts';
import { conclude, judgeCrossFile, type FileOutcome, type ValidateOptions } from '../../validate/index.ts';
import type { Io } from '../io.ts';
import { judgeFiles } from './judge-files.ts';
import type { OpenSelection } from './open-selection.ts';
import type { SelectionOptions } from './selection-options.ts';
import { openCacheFolder } from '../cache/cache-folder.ts';
import { hasErrors } from '../cache/known-outcome.ts';
import type { Memory } from '../cache/memory.ts';
import { openCache, type OutcomeCache } from '../cache/outcome-cache.ts';

/** A report, and what was found file by file. */
export interface Found {
  /** Put together when it is asked for: whoever builds of a large project asks whether it has errors, and no more. */
  readonly report: () => Report;
  /** Whether the report holds an error. */
  readonly hasErrors: () => boolean;
  readonly outcomes: readonly FileOutcome[];
}

/** The report on what was asked for, and on what the checks of the project say together. */
export async function judgeWhole(open: OpenSelection, cache: OutcomeCache | undefined): Promise<Found> {
  const { project, validation } = open;
  const outcomes = await judgeOutcomes(open, cache);
  const checks = project.checks.map(({ path }) => path);
  const crossFile = cache?.crossFile(checks) ?? judgeCrossFile(project, outcomes, validation);
  // What a draft gives together with the other checks is not what its file gives.
  cache?.save(checks, open.overlays.size === 0 ? crossFile : undefined);
  return found(project, outcomes, { ...validation, crossFile });
}

function found(
  project: OpenSelection['project'],
  outcomes: readonly FileOutcome[],
  options: ValidateOptions & Required<Pick<ValidateOptions, 'crossFile'>>,
): Found {
  const report = once(() => conclude(project, outcomes, options));
  // What was found in any other file is no error, and is suppressed by nothing.
  const judged = (): readonly FileOutcome[] =>
    outcomes.filter((outcome) => outcome.suppressions !== undefined || hasErrors(outcome));
  const ofErrors = options.base === undefined ? once(() => conclude(project, judged(), options)) : report;
  return { report, hasErrors: () => ofErrors().diagnostics.some(({ level }) => level === 'error'), outcomes };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The report on the selected checks alone: rules that need all the others do not judge. */
export async function judgeAlone(open: OpenSelection, cache: OutcomeCache | undefined): Promise<Found> {
  const { project, validation, selected } = open;
  const paths = new Set(selected.map(({ path }) => path));
  const outcomes = await judgeOutcomes(open, cache, (path) => paths.has(path));
  cache?.save(project.checks.map(({ path }) => path));
  const { rules = RULES } = validation;
  const alone = { ...validation, rules: rules.filter(({ on }) => !on.corpus?.needsAll) };
  return found(project, outcomes, { ...alone, crossFile: judgeCrossFile(project, outcomes, alone) });
}

/** Judges the checks of a project by themselves, or only those in a shard. */
export async function judgeSelection(
  open: OpenSelection,
  cache: OutcomeCache | undefined,
  isInShare?: (file: string) => boolean,
): Promise<readonly FileOutcome[]> {
  const outcomes = await judgeOutcomes(open, cache, isInShare);
  cache?.save(open.project.checks.map(({ path }) => path));
  return outcomes;
}

/** What decides whether the findings of earlier runs hold. */
interface CachedFor extends Pick<OpenSelection, 'root' | 'project' | 'levels' | 'ownRules'> {
  readonly validation: Pick<OpenSelection['validation'], 'today'>;
}

/** What earlier runs found, where that may be used and the folder is fit for it. */
export function cacheFor(
  { root, project, levels, ownRules, validation: { today } }: CachedFor,
  { cache = true, cacheDir }: SelectionOptions,
  { env, cwd }: Pick<Io, 'env' | 'cwd'>,
  memory?: Memory,
): OutcomeCache | undefined {
  if (!cache) return undefined;
  const opened = openCacheFolder(root, { env, cwd, cacheDir });
  return openCache(
    'folder' in opened ? opened.folder : undefined,
    { root, project, levels, ownRules: ownRules?.code.digest, today },
    memory,
  );
}

function judgeOutcomes(
  { root, files, project, levels, ownRules, validation, overlays, settingsOverlay, compared }: OpenSelection,
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
      apart: new Set([...overlays.keys(), ...compared]),
      settingsOverlay,
      inThreads: overlays.size === 0 && rules === ownRules?.all,
      ownRules,
      rules,
    },
    cache,
  );
}
