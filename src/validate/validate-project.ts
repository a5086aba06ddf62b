import { compareDiagnostics, type Diagnostic, type Report } from '../diagnostics/index.ts';
import type { LoadedSettings, Project } from '../project/index.ts';
import { RULES, type BaseRevision, type Rule, type Surroundings } from '../rules/index.ts';
import type { TextCheck } from '../snapshots/index.ts';
import { findInCorpus, judgeCorpus } from './judge-corpus.ts';
import { judgeFile, type FileOutcome } from './judge-file.ts';
import { judgeLevels, judgeProject } from './judge-project.ts';
import { judgeSettings, withOwnFile } from './judge-settings.ts';
import { nameReferences } from './name-references.ts';
import { placeFinding, type Found } from './place-finding.ts';
import { ruleNames } from './rule-names.ts';
import { suppress, type SuppressionResult } from './suppress.ts';

/** What the checks of a project say together: a finding with its file, and without a place in it. */
export type CrossFileFinding = Found;

/** What is judged, and as of which day (`YYYY-MM-DD`, UTC). */
export interface ValidateOptions {
  readonly today: string;
  /** Whether the findings of a file are wanted; all are, unless said otherwise. */
  readonly reports?: (file: string) => boolean;
  /** Whether a file counts among those that were checked; those whose findings are wanted do, unless said otherwise. */
  readonly counts?: (file: string) => boolean;
  /** An earlier revision, where changes are judged. */
  readonly base?: BaseRevision;
  /** What comparing stored texts with their bytes gave, if that was asked for. */
  readonly texts?: TextCheck;
  readonly rules?: readonly Rule[];
  /** What the settings file of the project holds, where it is judged by other settings. */
  readonly ownSettings?: LoadedSettings;
  /** What `judgeCrossFile` finds, where it is known. */
  readonly crossFile?: readonly Diagnostic[];
}

/** Runs every rule over a project: each check by itself, then the checks against each other, then the project. */
export function validateProject(project: Project, options: ValidateOptions): Report {
  const { rules = RULES } = options;
  const surroundings = surroundingsOf(project, options);
  return conclude(
    project,
    project.checks.map((file) => judgeFile(file, rules, surroundings)),
    options,
  );
}

/** The report on a project whose checks were each judged before: here, in another thread, or in an earlier run. */
export function conclude(project: Project, outcomes: readonly FileOutcome[], options: ValidateOptions): Report {
  const {
    reports = () => true,
    counts = reports,
    rules = RULES,
    crossFile = judgeCrossFile(project, outcomes, options),
  } = options;
  const surroundings = surroundingsOf(project, options);
  const { ownSettings } = options;
  const shown = ownSettings === undefined ? project : withOwnFile(project, ownSettings);
  const found = [
    ...nameReferences(shown.problems, undefined, project),
    ...outcomes.flatMap(({ diagnostics }) => diagnostics),
    ...crossFile,
    ...(options.base === undefined
      ? []
      : judgeCorpus('sinceBase', outcomes, { rules, surroundings: { ...surroundings, project: shown } })),
    ...(ownSettings === undefined
      ? [...judgeProject(rules, surroundings), ...judgeLevels(project, ruleNames(rules, project))]
      : [
          ...judgeProject(rules, surroundings).filter(({ file }) => file !== shown.settingsFile.path),
          ...judgeSettings(ownSettings, rules, surroundings),
        ]),
  ];
  const sifted = suppress(found, outcomes, { rules, surroundings: { ...surroundings, project: shown } });
  return reportOf(shown, { reports, counts }, sifted);
}

/** What only all checks together can tell: the same for the same outcomes, in the same project. */
export function judgeCrossFile(
  project: Project,
  outcomes: readonly FileOutcome[],
  options: ValidateOptions,
): readonly Diagnostic[] {
  return judgeCorpus('corpus', outcomes, {
    rules: options.rules ?? RULES,
    surroundings: surroundingsOf(project, options),
  });
}

/** What only all checks together can tell, before anything has a place, which `placedIn` gives it; with pauses. */
export function findCrossFile(
  outcomes: readonly FileOutcome[],
  surroundings: Surroundings,
  rules: readonly Rule[] = RULES,
): Generator<'pause', readonly CrossFileFinding[]> {
  return findInCorpus('corpus', outcomes, { rules, surroundings });
}

/** The diagnostics of findings, at their places in the project as it is now. */
export function placedIn(project: Project, found: readonly CrossFileFinding[]): readonly Diagnostic[] {
  return found.flatMap((one) => placeFinding(one, project));
}

/** The report on some of the checks, each by itself: what only all of them together can tell is left out. */
export function reportShare(project: Project, outcomes: readonly FileOutcome[], options: ValidateOptions): Report {
  const { reports = () => true, rules = RULES } = options;
  const found = outcomes.flatMap(({ diagnostics }) => diagnostics);
  const { open, suppressed } = suppress(found, outcomes, { rules, surroundings: surroundingsOf(project, options) });
  return reportOf(
    project,
    { reports, counts: reports },
    { open: open.filter(({ rule }) => rule !== 'suppression-used'), suppressed },
  );
}

function surroundingsOf(project: Project, { today, base, texts }: ValidateOptions): Surroundings {
  return { project, today, base, texts };
}

function reportOf(
  project: Project,
  { reports, counts }: Required<Pick<ValidateOptions, 'reports' | 'counts'>>,
  { open, suppressed }: SuppressionResult,
): Report {
  const shared = [project.settingsFile, project.parties, project.sources, project.lock].flatMap((file) => file ?? []);
  const wanted = <Item extends Diagnostic>(diagnostics: readonly Item[]): readonly Item[] =>
    diagnostics.filter(({ file }) => reports(file)).toSorted(compareDiagnostics);
  return {
    files: [...shared, ...project.checks].filter(({ path }) => counts(path)).length,
    diagnostics: wanted(open),
    suppressed: suppressed.length === 0 ? undefined : wanted(suppressed),
    textOf: (file) => (project.checkByPath.get(file) ?? shared.find(({ path }) => path === file))?.text,
  };
}
