import type { OwnSubject } from '../project/index.ts';
import type { Rule } from './rule.ts';

/** The claimant is named, or is explicitly `unknown` or `many`, and is not the publisher itself. */
export const statementAttributed: Rule = {
  name: 'statement-attributed',
  level: 'error',
  alsoWithdrawn: true,
  summary: 'The claimant is named, or is explicitly `unknown` or `many`, and is not the publisher itself.',
  why: 'A reader must know whose statement is judged; a publisher that judges its own statement is no fact-checker.',
  basis: "Google's ClaimReview guidelines: the claim has an origin apart from the site that reviews it.",
  on: {
    *check({ check, parties, settings }: OwnSubject) {
      const { speaker } = check.statement;
      const party = parties[speaker];
      const path = ['statement', 'speaker'];
      if (party === undefined) return;
      if (party.kind === 'anonymous' || party.kind === 'unknown') {
        yield {
          path,
          message: `The statement's speaker \`${speaker}\` is not named.`,
          hint: 'Name the party, or write `speaker: unknown`.',
        };
      }
      const { publisher } = settings;
      if (speaker === publisher.party || party.name === publisher.name) {
        yield {
          path,
          message: `The statement's speaker \`${speaker}\` is the publisher of this fact check.`,
          hint: "Check somebody else's statement, or leave this one to another publisher.",
        };
      }
    },
  },
};
