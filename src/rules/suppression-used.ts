import type { Rule } from './rule.ts';

/** A suppression suppresses something. It is judged last, when all findings are known, and not here. */
export const suppressionUsed: Rule = {
  name: 'suppression-used',
  level: 'warning',
  excusable: 'in-settings',
  alsoWithdrawn: true,
  alsoTranslations: true,
  alsoImported: true,
  summary: 'A comment that suppresses a rule gives its reason and suppresses something.',
  why: 'A suppression that outlives its cause would hide the next mistake, and one without a reason cannot be reviewed.',
  basis: 'The format: every exception is written down with its reason, next to what it excuses.',
  on: {},
};
