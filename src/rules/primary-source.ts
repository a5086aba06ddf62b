import { decisiveClaims } from './evidence/fitting-provenance.ts';
import type { Rule } from './rule.ts';

/** At least one item rests on a primary source that we saw ourselves. */
export const primarySource: Rule = {
  name: 'primary-source',
  level: 'warning',
  milderInDraft: true,
  needsReferences: true,
  summary: 'At least one item rests on a primary source that we saw ourselves, unless the verdict is `unproven`.',
  why: 'Every account leaves something out. Whoever has not seen the act, the record or the recording repeats the accounts of others.',
  basis: "IFCN Code of Principles: the best available primary source is used; Google's ClaimReview guidelines.",
  on: {
    *check(subject) {
      const { check, scale } = subject;
      if (scale.ratings.find(({ id }) => id === check.verdict?.rating)?.class === 'unproven') return;
      const items = decisiveClaims(subject).flatMap(({ provenance }) => provenance.items);
      if (items.length === 0 || items.some(({ primarySeen }) => primarySeen)) return;
      const count = new Set(items.map(({ id }) => id)).size;
      const allSecondHand = items.every(({ secondHand }) => secondHand);
      const all = count === 1 ? 'The only item that bears' : `${count === 2 ? 'Both' : `All ${count}`} items that bear`;
      yield {
        path: ['evidence'],
        part: 'key',
        message: allSecondHand
          ? `${all} out the findings ${count === 1 ? 'is' : 'are'} second-hand: we know what ${count === 1 ? 'it says' : 'they say'} only through other sources.`
          : 'No item that bears out the findings rests on a primary source that we saw ourselves.',
        hint: 'Open an act, a record, a recording or a document yourself, and cite it without `seenIn`.',
      };
    },
  },
};
