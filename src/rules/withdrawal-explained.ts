import { saysNothing } from './prose/placeholders.ts';
import type { Rule } from './rule.ts';

/** A withdrawn check says in a correction why it was withdrawn. */
export const withdrawalExplained: Rule = {
  name: 'withdrawal-explained',
  level: 'error',
  alsoWithdrawn: true,
  alsoTranslations: true,
  alsoImported: true,
  summary: 'A withdrawn check says in a correction why it was withdrawn.',
  why: 'Those who shared the check must learn what was wrong with it; a page that merely vanishes tells them nothing.',
  basis: 'IFCN Code of Principles and EFCSN Code of Standards on open and honest corrections.',
  on: {
    // One that is withdrawn although its original is not public has a finding of `translation-in-step`.
    *check({ own: { status, corrections = [], translationOf }, check }) {
      if (status !== 'withdrawn' || check.status !== 'withdrawn') return;
      const what = translationOf === undefined ? 'check' : 'translation';
      const at = corrections.findIndex(({ kind }) => kind === 'withdrawal');
      const text = corrections[at]?.text;
      if (text === undefined) {
        yield {
          path: ['status'],
          message: `The ${what} is withdrawn, but no correction says why.`,
          hint: 'Add a correction with `kind: withdrawal` and the reason.',
        };
      } else if (saysNothing(text)) {
        yield {
          path: ['corrections', at, 'text'],
          message: `The ${what} is withdrawn, but the only reason that the correction gives is “${text.trim()}”.`,
          hint: 'Say what was wrong, and what readers should know instead.',
        };
      }
    },
  },
};
