import { compareDiagnostics, type Diagnostic, type Report } from '../diagnostics/index.ts';
import type { Id, Source, Status, Table } from '../model/index.ts';
import { subjectOf, type CheckFile, type CheckSubject, type Project, type ProjectFile } from '../project/index.ts';
import { RULES, type Finding, type Rule, type Surroundings } from '../rules/index.ts';
import { levelFor, unknownRules } from './levels.ts';
import { placeOf } from './place.ts';

/** What is judged, and as of which day (`YYYY-MM-DD`, UTC). */
export interface ValidateOptions {
  readonly today: string;
  /** Whether the findings of a file are wanted; all are, unless said otherwise. */
  readonly reports?: (file: string) => boolean;
  readonly rules?: readonly Rule[];
}

/** Runs every rule over a loaded project. */
export function validateProject(project: Project, options: ValidateOptions): Report {
  const { today, reports = () => true, rules = RULES } = options;
  const surroundings: Surroundings = { project, today };
  const files = filesOf(project);
  const found = [
    ...project.checks.filter(({ path }) => reports(path)).flatMap((file) => judgeCheck(file, rules, surroundings)),
    ...judgeShared(rules, surroundings),
    ...rules.flatMap((rule) =>
      [...(rule.on.project?.(surroundings) ?? [])].map((finding): Found => ({ rule, finding, file: finding.file })),
    ),
  ];
  const diagnostics = [...found.flatMap((one) => place(one, project, files)), ...judgeLevels(project, rules)];
  return {
    files: [...files.keys()].filter(reports).length,
    diagnostics: [...project.problems, ...diagnostics].filter(({ file }) => reports(file)).toSorted(compareDiagnostics),
    textOf: (file) => files.get(file)?.text,
  };
}

/** A finding on its way to a diagnostic; `base` leads to what its path begins at. */
interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly file: string;
  readonly status?: Status;
  readonly base?: readonly string[];
}

/** The settings stand for defaults where they are not valid; then they name no rule. */
function judgeLevels({ settings, settingsFile: { path, document } }: Project, rules: readonly Rule[]): readonly Diagnostic[] {
  return [...unknownRules(settings, rules)].map((finding) => ({
    rule: 'schema',
    level: 'error',
    message: finding.message,
    ...(finding.hint === undefined ? {} : { hint: finding.hint }),
    file: path,
    span: placeOf(document, finding),
  }));
}

function judgeCheck(file: CheckFile, rules: readonly Rule[], surroundings: Surroundings): readonly Found[] {
  const subject = subjectOf(surroundings.project, file);
  if (subject === undefined) return [];
  const status = subject.check.status ?? 'draft';
  return rules.filter((rule) => applies(rule, subject)).flatMap((rule) => [
    ...[...(rule.on.check?.(subject, surroundings) ?? [])].map((finding): Found => ({ rule, finding, file: file.path, status })),
    ...judgeSources(rule, subject.own.sources, surroundings).map((found): Found => ({ ...found, file: file.path, status, base: ['sources', ...found.base] })),
  ]);
}

function applies(rule: Rule, { check, own }: CheckSubject): boolean {
  if (check.status === 'withdrawn' && !rule.alsoWithdrawn) return false;
  return own.translationOf === undefined || rule.alsoTranslations === true;
}

function judgeShared(rules: readonly Rule[], surroundings: Surroundings): readonly Found[] {
  const shared = surroundings.project.sources;
  if (shared === undefined) return [];
  return rules.flatMap((rule) => judgeSources(rule, shared.entries, surroundings).map((found): Found => ({ ...found, file: shared.path })));
}

function judgeSources(
  rule: Rule,
  sources: Table<Source> | undefined,
  surroundings: Surroundings,
): readonly { readonly rule: Rule; readonly finding: Finding; readonly base: readonly [Id] }[] {
  const judge = rule.on.source;
  if (judge === undefined) return [];
  return Object.entries(sources ?? {}).flatMap(([id, source]) =>
    source.seenIn === undefined ? [...judge({ id, source }, surroundings)].map((finding) => ({ rule, finding, base: [id] as const })) : [],
  );
}

function place({ rule, finding, file, status, base = [] }: Found, project: Project, files: ReadonlyMap<string, ProjectFile>): readonly Diagnostic[] {
  const level = levelFor(rule, project.settings, file, status);
  if (level === 'off') return [];
  const { message, hint, related } = finding;
  return [
    {
      rule: rule.name,
      level,
      message,
      ...(hint === undefined ? {} : { hint }),
      file,
      span: placeOf(files.get(file)?.document, { ...finding, path: [...base, ...finding.path] }),
      ...(related === undefined
        ? {}
        : {
            related: related.map((other) => ({
              message: other.message,
              file: other.file ?? file,
              span: placeOf(files.get(other.file ?? file)?.document, other.file === undefined ? { ...other, path: [...base, ...other.path] } : other),
            })),
          }),
    },
  ];
}

/** Every file that was judged, those that could not be read included. */
function filesOf(project: Project): ReadonlyMap<string, ProjectFile> {
  const files = [project.settingsFile, project.parties, project.sources, ...project.checks];
  return new Map(files.flatMap((file) => (file === undefined ? [] : [[file.path, file]])));
}
