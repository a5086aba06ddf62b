import type { Diagnostic } from '../diagnostics/index.ts';
import type { Rule, Surroundings } from '../rules/index.ts';
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
  return findInCorpus(kind, outcomes, judgedBy).flatMap((one) => placeFinding(one, project));
}

/** The same before anything has a place: whoever shows some of the files need not read the others. */
export function findInCorpus(
  kind: 'corpus' | 'sinceBase',
  outcomes: readonly FileOutcome[],
  { rules, surroundings }: JudgedBy,
): readonly Found[] {
  const statusOf = new Map(outcomes.map(({ file, status }) => [file, status]));
  return rules.flatMap((rule) => {
    const corpus = rule.on[kind];
    if (corpus === undefined) return [];
    const facts = outcomes.flatMap(({ id, file, facts: all }) => {
      const fact = all?.[rule.name];
      return fact === undefined ? [] : [{ id, file, fact }];
    });
    const found = Array.from(corpus.judge(facts, surroundings), (finding) => {
      const status = statusOf.get(finding.file);
      return { rule, finding, file: finding.file, status };
    });
    return limitFindings(found);
  });
}
