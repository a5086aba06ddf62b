import { isBefore } from './dates/dates.ts';
import type { Rule } from './rule.ts';

/** The date by which the check was to be looked at again has not passed. */
export const reviewCurrent: Rule = {
  name: 'review-current',
  level: 'warning',
  summary: 'The date by which the check was to be looked at again has not passed.',
  why: 'The desk itself said that the facts may have moved on by then.',
  basis: 'The format: `reviewBy` is a promise to readers.',
  on: {
    *check({ check: { reviewBy } }, { today }) {
      if (reviewBy === undefined || !isBefore(reviewBy, today)) return;
      yield {
        path: ['reviewBy'],
        message: `The check was to be looked at again by ${reviewBy}, which has passed.`,
        hint: 'Look at the evidence again, then set a later date, or delete `reviewBy`.',
      };
    },
  },
};
