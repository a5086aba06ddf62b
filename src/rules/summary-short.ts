import type { Rule } from './rule.ts';

/** The length that Google's guidelines give for `claimReviewed`, in characters. */
const LONGEST = 75;

/** The summary of the statement is at most 75 characters long. */
export const summaryShort: Rule = {
  name: 'summary-short',
  level: 'warning',
  alsoTranslations: true,
  summary: 'The summary of the statement is at most 75 characters long.',
  why: 'Search engines and archives cut longer ones, and a claim cut short can mean its opposite.',
  basis: "Google's ClaimReview guidelines on `claimReviewed`.",
  on: {
    *check({ own }) {
      const summary = own.statement?.summary;
      if (summary === undefined) return;
      // A block text ends in a line end, which does not count.
      const length = [...summary.trim()].length;
      if (length <= LONGEST) return;
      yield {
        path: ['statement', 'summary'],
        message: `The summary is ${length} characters long; at most ${LONGEST} are advised.`,
        hint: 'Keep who claims what, and drop the rest.',
      };
    },
  },
};
