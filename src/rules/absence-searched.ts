import type { Rule } from './rule.ts';

/** An `unproven` verdict lists what was searched. */
export const absenceSearched: Rule = {
  name: 'absence-searched',
  level: 'error',
  milderInDraft: true,
  summary: 'An `unproven` verdict lists what was searched.',
  why: 'That nothing was found means something only if a reader can see how hard somebody looked.',
  basis: 'IFCN Code of Principles on transparency of methodology.',
  on: {
    *check({ check, scale }) {
      const { verdict } = check;
      if (verdict === undefined || (check.searches ?? []).length > 0) return;
      const rating = scale.ratings.find(({ id }) => id === verdict.rating);
      if (rating?.class !== 'unproven') return;
      yield {
        path: ['verdict', 'rating'],
        message: `The verdict is \`${verdict.rating}\`, but the file does not say what was searched.`,
        hint: 'Under `searches`, list where you looked, for what, and when.',
      };
    },
  },
};
