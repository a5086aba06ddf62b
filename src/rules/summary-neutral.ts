import { ratingWordsIn } from './prose/rating-words.ts';
import type { Rule } from './rule.ts';

/** The summary of the statement contains no rating word that the speaker did not use. */
export const summaryNeutral: Rule = {
  name: 'summary-neutral',
  level: 'warning',
  alsoTranslations: true,
  summary: 'The summary of the statement contains no rating word that the speaker did not use.',
  why: "The summary says what was claimed; with the verdict in it, machines publish our words as the speaker's.",
  basis: "Google's ClaimReview guidelines: `claimReviewed` is the claim, not the review of it.",
  on: {
    *check({ own, check, language, isOrphan }) {
      const summary = own.statement?.summary;
      if (summary === undefined) return;
      const { quote, original } = check.statement;
      // Where a translation leaves the speaker's words as they are, or its original is missing, there is nothing to compare with.
      if (own.translationOf !== undefined && own.statement.quote === undefined && (isOrphan || quote !== undefined))
        return;
      const summed = ratingWordsIn(summary, language);
      if (summed.size === 0) return;
      const spoken = ratingWordsIn(`${quote ?? ''}\n${original ?? ''}`, language);
      for (const [group, word] of summed) {
        if (spoken.has(group)) continue;
        yield {
          path: ['statement', 'summary'],
          message: `The summary says “${word}”, which is a verdict and not in the statement.`,
          hint: 'Say what the speaker claims, as the speaker means it.',
        };
      }
    },
  },
};
