import { judgeVerdict, standingOf, type VerdictProblem } from '../verdict/index.ts';
import type { RuleFinding, Rule } from './rule.ts';

/** Findings, evidence and the rating's class agree. */
export const verdictFollows: Rule = {
  name: 'verdict-follows',
  level: 'error',
  milderInDraft: true,
  needsReferences: true,
  summary: "Findings, evidence and the rating's class agree.",
  why: 'A rating is a promise about what the evidence shows. Where it says more, or something else, it misleads like the statement it judges.',
  basis: 'IFCN Code of Principles: conclusions follow from the evidence; the verdict rules of the format.',
  on: {
    *check(subject) {
      const standing = standingOf(subject);
      if (standing === undefined) return;
      for (const problem of judgeVerdict(standing)) if (!isForOthers(problem)) yield findingOf(problem);
    },
  },
};

/** What `claim-has-evidence`, `contrary-answered` and `absence-searched` say already. */
function isForOthers({ kind, items }: VerdictProblem): boolean {
  return (kind === 'not-borne-out' && items.length === 0) || kind === 'unanswered' || kind === 'unsearched';
}

/** How many items are shown in addition to the message, which also names them. */
const MOST_PLACES = 5;

function findingOf({ kind, claim, items, message, hint }: VerdictProblem): RuleFinding {
  const places = items.slice(0, MOST_PLACES).map((item) => ({
    path: ['evidence', item],
    part: 'key' as const,
    message: 'The evidence.',
  }));
  const finding = claim === undefined ? [] : [{ path: ['claims', claim, 'finding'], message: 'The finding.' }];
  const isOfClaim = claim !== undefined && (kind === 'not-borne-out' || kind === 'speaker-alone');
  return isOfClaim
    ? { path: ['claims', claim, 'finding'], message, hint, related: places }
    : { path: ['verdict', 'rating'], message, hint, related: [...finding, ...places] };
}
