import type { Reply } from '../model/index.ts';
import type { CheckSubject, OwnSubject } from '../project/index.ts';
import { controllersOf } from '../provenance/index.ts';
import { howToControl } from './references/how-to-control.ts';
import type { Rule } from './rule.ts';

/** The claimant was asked for a comment, or the file says why not. Asking somebody under the same control as the claimant is asking the claimant. */
export const replySought: Rule = {
  name: 'reply-sought',
  level: 'warning',
  milderInDraft: true,
  summary: 'The claimant was asked for a comment, or the file says why not.',
  why: 'Whoever is judged may know what we do not; a fair judge hears them first.',
  basis: 'IFCN Code of Principles and EFCSN Code of Standards on the right of reply.',
  on: {
    *check({ check, parties }: OwnSubject) {
      const { speaker } = check.statement;
      const party = parties[speaker];
      if (party === undefined || party.kind === 'unknown' || party.kind === 'anonymous') return;
      const groupOf = controllersOf(parties);
      const replies = check.replies ?? [];
      if (replies.some(({ to }) => to === speaker || groupOf(to) === groupOf(speaker))) return;
      // A misspelt name of whom we asked has its own finding.
      if (replies.some(({ to }) => parties[to] === undefined)) return;
      yield {
        path: ['statement', 'speaker'],
        message: `The file does not say whether \`${speaker}\`, who made the statement, was asked for a comment.`,
        hint: `${standIn(replies, check, parties)}dd a reply with \`to: ${speaker}\`; where asking was not possible, with \`outcome: not-feasible\` and the reason.`,
      };
    },
  },
};

/** Whoever was asked may answer for the claimant, as a ministry does for its minister. */
function standIn(replies: readonly Reply[], check: OwnSubject['check'], parties: CheckSubject['parties']): string {
  const { speaker } = check.statement;
  const [asked] = replies;
  if (asked === undefined) return 'A';
  const isFree = parties[asked.to]?.controlledBy === undefined;
  const [party, controller] = isFree ? [asked.to, speaker] : [speaker, asked.to];
  return `If \`${asked.to}\`, who was asked, answers for \`${speaker}\` (as a ministry does for its minister), ${howToControl(party, controller, check)}. Otherwise a`;
}
