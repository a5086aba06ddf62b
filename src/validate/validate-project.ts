import { compareDiagnostics, type Diagnostic, type Report } from '../diagnostics/index.ts';
import type { Project } from '../project/index.ts';
import { RULES, type BaseRevision, type Rule, type Surroundings } from '../rules/index.ts';
import { judgeCorpus } from './judge-corpus.ts';
import { judgeFile, type FileOutcome } from './judge-file.ts';
import { judgeProject } from './judge-project.ts';

/** What is judged, and as of which day (`YYYY-MM-DD`, UTC). */
export interface ValidateOptions {
  readonly today: string;
  /** Whether the findings of a file are wanted; all are, unless said otherwise. */
  readonly reports?: (file: string) => boolean;
  /** An earlier revision, where changes are judged. */
  readonly base?: BaseRevision;
  readonly rules?: readonly Rule[];
}

/** Runs every rule over a project: each check for itself, then the checks beside each other, then the project. */
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
  const { reports = () => true, rules = RULES } = options;
  const surroundings = surroundingsOf(project, options);
  return reportOn(project, reports, [
    ...project.problems,
    ...outcomes.flatMap(({ diagnostics }) => diagnostics),
    ...judgeCorpus(outcomes, rules, surroundings),
    ...judgeProject(rules, surroundings),
  ]);
}

function surroundingsOf(project: Project, { today, base }: ValidateOptions): Surroundings {
  return { project, today, ...(base === undefined ? {} : { base }) };
}

/** Reports findings of a project, as far as they are wanted, in their total order. */
export function reportOn(
  project: Project,
  reports: (file: string) => boolean,
  diagnostics: readonly Diagnostic[],
): Report {
  const files = [project.settingsFile, project.parties, project.sources, ...project.checks].flatMap(
    (file) => file ?? [],
  );
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    files: files.filter(({ path }) => reports(path)).length,
    diagnostics: diagnostics.filter(({ file }) => reports(file)).toSorted(compareDiagnostics),
    textOf: (file) => byPath.get(file)?.text,
  };
}
