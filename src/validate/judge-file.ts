import type { Diagnostic } from '../diagnostics/index.ts';
import type { Status } from '../model/index.ts';
import { subjectToJudge, type CheckFile, type CheckSubject } from '../project/index.ts';
import type { Rule, Surroundings } from '../rules/index.ts';
import { judgeSources } from './judge-sources.ts';
import { placeFinding, type Found } from './place-finding.ts';
import { readSuppressions, type Suppressions } from './read-suppressions.ts';

/** What became of one check for itself: plain JSON, which another thread or an earlier run can hand over. */
export interface FileOutcome {
  readonly file: string;
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where the check is not valid: then no rule judges it. */
  readonly status?: Status;
  /** What the rules on the corpus collected, by rule. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** What its comments suppress; absent where none means to. */
  readonly suppressions?: Suppressions;
  /** Whether the same file could be judged otherwise on another day, or beside other files. */
  readonly volatile?: true;
}

/** Judges one check for itself. */
export function judgeFile(file: CheckFile, rules: readonly Rule[], surroundings: Surroundings): FileOutcome {
  const { path, id, problems } = file;
  const subject = subjectToJudge(surroundings.project, file);
  const suppressions = readSuppressions(file.document?.text);
  const suppressing = suppressions === undefined ? {} : { suppressions };
  if (subject === undefined) return { file: path, id, diagnostics: problems, ...suppressing };
  const changes =
    subject.own.translationOf !== undefined || namesDayOfThisMonth(subject.document.text, surroundings.today);
  const status = subject.check.status ?? 'draft';
  const applicable = rules.filter((rule) => applies(rule, subject));
  const found = applicable.flatMap((rule) => [...findings(rule, subject, status, surroundings)]);
  const facts = applicable.flatMap(({ name, on }) => {
    const fact = on.corpus?.collect(subject, surroundings);
    return fact === undefined ? [] : [[name, fact] as const];
  });
  return {
    file: path,
    id,
    status,
    diagnostics: [...problems, ...found.flatMap((one) => placeFinding(one, surroundings.project))],
    ...(facts.length === 0 ? {} : { facts: Object.fromEntries(facts) }),
    ...suppressing,
    ...(changes ? { volatile: true } : {}),
  };
}

/**
 * Whether a text names a day of this month that is not safely past, or this very month or year: what rules say of it
 * may change before the month ends, which is as long as an outcome is remembered.
 */
function namesDayOfThisMonth(text: string, today: string): boolean {
  const dayFrom = (days: number): string =>
    new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
  const [from, to] = [dayFrom(-3), dayFrom(34)];
  for (const [date] of text.matchAll(/\b2\d{3}(?:-\d{2}){0,2}\b/g)) {
    if (date >= from.slice(0, date.length) && date <= to.slice(0, date.length)) return true;
  }
  return false;
}

/** One day, in milliseconds. */
const DAY = 86_400_000;

function applies(rule: Rule, { check, own }: CheckSubject): boolean {
  if (check.status === 'withdrawn' && !rule.alsoWithdrawn) return false;
  return own.translationOf === undefined || rule.alsoTranslations === true;
}

function* findings(rule: Rule, subject: CheckSubject, status: Status, surroundings: Surroundings): Iterable<Found> {
  const { file, id, own } = subject;
  for (const finding of rule.on.check?.(subject, surroundings) ?? []) yield { rule, finding, file, status };
  for (const found of judgeSources(rule, own.sources, surroundings, id)) {
    yield { rule, file, status, ...found, base: ['sources', ...found.base] };
  }
  const { base } = surroundings;
  const before = rule.on.change === undefined ? undefined : base?.checkAt(file);
  if (before === undefined || base === undefined) return;
  for (const finding of rule.on.change?.(subject, before, base) ?? []) yield { rule, finding, file, status };
}
