import type { Diagnostic } from '../diagnostics/index.ts';
import type { Status } from '../model/index.ts';
import { subjectToJudge, type CheckFile, type CheckSubject } from '../project/index.ts';
import type { RuleFinding, Rule, Surroundings } from '../rules/index.ts';
import { misnamedShared } from './misnamed-shared.ts';
import { nameReferences } from './name-references.ts';
import { namesInCheck } from './names-in-check.ts';
import { judgeSources } from './judge-sources.ts';
import { limitFindings, MOST_FINDINGS } from './limit-findings.ts';
import { placeFinding, type Found } from './place-finding.ts';
import { withCauses } from './causes.ts';
import { readSuppressions, type Suppressions } from './read-suppressions.ts';

/** The outcome of judging one check by itself: plain JSON, which another thread or an earlier run can hand over. */
export interface FileOutcome {
  readonly file: string;
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Absent if the check is not valid: then no rule judges it. */
  readonly status?: Status;
  /** What the rules on the corpus collected, by rule. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Whether only these facts were collected, and no rule judged the file. */
  readonly isPartial?: true;
  /** What its comments suppress; absent if none means to. */
  readonly suppressions?: Suppressions;
  /** What was taken from the shared files, or would be: see `namesInCheck`; \`*\` where their very texts matter. */
  readonly takes?: string;
  /** Whether the outcome could differ if other files changed. */
  readonly volatile?: true;
  /** The only day for which this outcome is certain; absent if it holds on any day. */
  readonly day?: string;
}

/** Judges one check by itself. */
export function judgeFile(file: CheckFile, rules: readonly Rule[], surroundings: Surroundings): FileOutcome {
  const { path, id, problems } = file;
  const subject = subjectToJudge(surroundings.project, file);
  const suppressions = readSuppressions(file.document?.text);
  if (subject === undefined) {
    const namesShared = problems.some(({ refersTo }) => refersTo !== undefined);
    const shared = misnamedShared(file);
    const diagnostics =
      shared === undefined ? nameReferences(problems, file.document?.data, surroundings.project) : [shared];
    return { file: path, id, diagnostics, takes: namesShared ? '*' : '', suppressions };
  }
  const status = subject.check.status ?? 'draft';
  const applicable = rules.filter((rule) => applies(rule, subject));
  const found: Found[] = [];
  const judging = { status, surroundings, found };
  for (const rule of applicable) if (!rule.needsReferences) findAll(rule, subject, judging);
  if (!found.some(isLooseEnd)) {
    const before = found.length;
    const ofEvidence = applicable.filter((rule) => rule.needsReferences);
    for (const rule of ofEvidence) findAll(rule, subject, judging);
    const evidenceFound = found.splice(before);
    found.push(
      ...withCauses(evidenceFound, subject, (assumed) => {
        const other = subjectToJudge(surroundings.project, file, assumed);
        const foundThen: Found[] = [];
        if (other !== undefined) for (const rule of ofEvidence) findAll(rule, other, { ...judging, found: foundThen });
        return foundThen;
      }),
    );
  }
  const facts = factsOf(subject, applicable, surroundings);
  return {
    file: path,
    id,
    status,
    diagnostics: [...problems, ...found.flatMap((one) => placeFinding(one, surroundings.project))],
    takes: found.some(showsShared) ? '*' : namesInCheck(subject),
    facts,
    suppressions,
    volatile: subject.own.translationOf === undefined ? undefined : true,
    day: namesDayOfThisMonth(subject.document.text, surroundings) ? surroundings.today : undefined,
  };
}

/** Collects what rules across files need of one check, and judges nothing. */
export function collectFacts(file: CheckFile, rules: readonly Rule[], surroundings: Surroundings): FileOutcome {
  const { path, id } = file;
  const subject = subjectToJudge(surroundings.project, file);
  if (subject === undefined) return { file: path, id, diagnostics: [], takes: '', isPartial: true };
  const applicable = rules.filter((rule) => applies(rule, subject));
  const facts = factsOf(subject, applicable, surroundings);
  return {
    file: path,
    id,
    status: subject.check.status ?? 'draft',
    diagnostics: [],
    takes: namesInCheck(subject),
    isPartial: true,
    facts,
    volatile: subject.own.translationOf === undefined ? undefined : true,
  };
}

/** By rule; undefined if there are none. */
function factsOf(
  subject: CheckSubject,
  rules: readonly Rule[],
  surroundings: Surroundings,
): FileOutcome['facts'] | undefined {
  const facts: [string, unknown][] = [];
  for (const { name, on } of rules) {
    const fact = (on.corpus ?? on.sinceBase)?.collect(subject, surroundings);
    if (fact !== undefined) facts.push([name, fact]);
  }
  return facts.length === 0 ? undefined : Object.fromEntries(facts);
}

/** Whether a finding shows a place in another file, or names the nearest of all ids. */
function showsShared({ rule, finding: { related = [] } }: Found): boolean {
  return rule.name === 'reference-exists' || related.some(({ file }) => file !== undefined);
}

/** Where ids tie evidence to claims and sources. */
const TIES: ReadonlySet<unknown> = new Set(['claims', 'evidence', 'sources', 'searches']);

/** An id that nothing defines. */
function isLooseEnd({ rule, finding, base = [] }: Found): boolean {
  return rule.name === 'reference-exists' && TIES.has(base[0] ?? finding.path[0]);
}

/**
 * Whether a text names a day of this month that is not safely past, or this very month or year: the findings on it
 * may change before the month ends, which is as long as an outcome is remembered.
 */
function namesDayOfThisMonth(text: string, surroundings: Surroundings): boolean {
  const { from, to } = daysAround(surroundings);
  if (!text.includes(from.slice(0, 4)) && !text.includes(to.slice(0, 4))) return false;
  for (const [date] of text.matchAll(/\b2\d{3}(?:-\d{2}){0,2}\b/g)) {
    if (date >= from.slice(0, date.length) && date <= to.slice(0, date.length)) return true;
  }
  return false;
}

interface DatesInText {
  readonly from: string;
  readonly to: string;
}

const daysOfRun = new WeakMap<Surroundings, DatesInText>();

function daysAround(surroundings: Surroundings): DatesInText {
  const known = daysOfRun.get(surroundings);
  if (known !== undefined) return known;
  const today = Date.parse(`${surroundings.today}T00:00:00Z`);
  const dayFrom = (days: number): string => new Date(today + days * DAY).toISOString().slice(0, 10);
  const days = { from: dayFrom(-3), to: dayFrom(34) };
  daysOfRun.set(surroundings, days);
  return days;
}

/** One day, in milliseconds. */
const DAY = 86_400_000;

function applies(rule: Rule, { check, own }: CheckSubject): boolean {
  if (check.imported !== undefined && rule.alsoImported === undefined) return false;
  if (check.status === 'withdrawn' && !rule.alsoWithdrawn) return false;
  return own.translationOf === undefined || rule.alsoTranslations === true;
}

/** What a file is judged with, and where its findings go. */
interface JudgingContext {
  readonly status: Status;
  readonly surroundings: Surroundings;
  readonly found: Found[];
}

const NONE: readonly RuleFinding[] = [];

function findAll(rule: Rule, subject: CheckSubject, { status, surroundings, found }: JudgingContext): void {
  const { file, id, own } = subject;
  const before = found.length;
  for (const finding of rule.on.check?.(subject, surroundings) ?? NONE) found.push({ rule, finding, file, status });
  if (rule.on.source !== undefined) {
    for (const one of judgeSources(rule, own.sources, surroundings, { id, formerly: own.formerly }))
      found.push({ rule, file, status, ...one, base: ['sources', ...one.base] });
  }
  const { base } = surroundings;
  const earlier = rule.on.change === undefined ? undefined : base?.checkAt(file);
  if (earlier !== undefined && base !== undefined) {
    for (const finding of rule.on.change?.(subject, earlier, base) ?? NONE) found.push({ rule, finding, file, status });
  }
  if (rule.alsoImported === 'as-note' && subject.check.imported !== undefined) {
    const asNotes = found
      .splice(before)
      .map((one) => ({ ...one, finding: { ...one.finding, atMost: 'info' as const } }));
    found.push(...asNotes);
  }
  if (found.length - before > MOST_FINDINGS) found.push(...limitFindings(found.splice(before)));
}
