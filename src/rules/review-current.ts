import { isBefore } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** The date by which the check is due for review has not passed. */
export const reviewCurrent: Rule = {
  name: 'review-current',
  level: 'warning',
  summary: 'The date by which the check is due for review has not passed.',
  why: 'The desk itself said that the facts may have moved on by then.',
  basis: 'The format: `reviewBy` is a promise to readers.',
  on: {
    *check({ check: { reviewBy } }, { today }) {
      if (reviewBy === undefined || !isBefore(reviewBy, today)) return;
      yield {
        path: ['reviewBy'],
        message: `The check was due for review by ${reviewBy}, which has passed.`,
        hint: 'Review the evidence, then set a later date or delete `reviewBy`.',
      };
    },
  },
};
