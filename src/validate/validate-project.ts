import { compareDiagnostics, type Diagnostic, type Report } from '../diagnostics/index.ts';
import type { CheckFile, Project } from '../project/index.ts';
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
  /** Finds the outcome of each file, in their order, in another way than one by one here. */
  readonly judgeFiles?: (files: readonly CheckFile[]) => readonly FileOutcome[];
}

/** Runs every rule over a project: each check for itself, then the checks beside each other, then the project. */
export function validateProject(project: Project, options: ValidateOptions): Report {
  const { today, base, reports = () => true, rules = RULES } = options;
  const surroundings: Surroundings = { project, today, ...(base === undefined ? {} : { base }) };
  const judgeFiles = options.judgeFiles ?? ((files) => files.map((file) => judgeFile(file, rules, surroundings)));
  const outcomes = judgeFiles(project.checks);
  return reportOf(project, reports, [
    ...project.problems,
    ...outcomes.flatMap(({ diagnostics }) => diagnostics),
    ...judgeCorpus(outcomes, rules, surroundings),
    ...judgeProject(rules, surroundings),
  ]);
}

function reportOf(project: Project, reports: (file: string) => boolean, diagnostics: readonly Diagnostic[]): Report {
  const files = [project.settingsFile, project.parties, project.sources, ...project.checks].flatMap((file) => file ?? []);
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    files: files.filter(({ path }) => reports(path)).length,
    diagnostics: diagnostics.filter(({ file }) => reports(file)).toSorted(compareDiagnostics),
    textOf: (file) => byPath.get(file)?.text,
  };
}
