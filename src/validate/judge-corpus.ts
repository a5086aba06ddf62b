import type { Diagnostic } from '../diagnostics/index.ts';
import type { Collected, Rule, Surroundings } from '../rules/index.ts';
import type { FileOutcome } from './judge-file.ts';
import { limitFindings } from './limit-findings.ts';
import { placeFinding, type Found } from './place-finding.ts';

/** By what the checks are judged together. */
interface JudgedBy {
  readonly rules: readonly Rule[];
  readonly surroundings: Surroundings;
}

/** Judges the checks against each other, or what they share against the base revision, by what was collected from each. */
export function judgeCorpus(
  kind: 'corpus' | 'sinceBase',
  outcomes: readonly FileOutcome[],
  judgedBy: JudgedBy,
): readonly Diagnostic[] {
  const { project } = judgedBy.surroundings;
  return atOnce(findInCorpus(kind, outcomes, judgedBy)).flatMap((one) => placeFinding(one, project));
}

/** After how many checks something else may be done first. */
const AT_ONCE = 2000;

/**
 * The same before anything has a place, so that whoever shows some of the files need not read the others; with pauses, in
 * which something else may be done.
 */
export function* findInCorpus(
  kind: 'corpus' | 'sinceBase',
  outcomes: readonly FileOutcome[],
  { rules, surroundings }: JudgedBy,
): Generator<'pause', readonly Found[]> {
  const statusOf = new Map(outcomes.map(({ file, status }) => [file, status]));
  const all: (readonly Found[])[] = [];
  for (const rule of rules) {
    const corpus = rule.on[kind];
    if (corpus === undefined) continue;
    const facts: Collected<unknown>[] = [];
    for (const [index, { id, file, facts: ofFile }] of outcomes.entries()) {
      if (index % AT_ONCE === 0) yield 'pause';
      const fact = ofFile?.[rule.name];
      if (fact !== undefined) facts.push({ id, file, fact });
    }
    const found: Found[] = [];
    for (const finding of corpus.judge(facts, surroundings)) {
      if (finding === 'pause') yield finding;
      else found.push({ rule, finding, file: finding.file, status: statusOf.get(finding.file) });
    }
    all.push(limitFindings(found));
  }
  return all.flat();
}

/** Works without a pause. */
function atOnce<T>(steps: Generator<'pause', T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
