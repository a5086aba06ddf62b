import { quotationsOf } from './evidence/quotations.ts';
import type { Rule } from './rule.ts';

/** No negation, denial or condition comes just before the quoted words, and nothing hides their order. */
export const quoteInContext: Rule = {
  name: 'quote-in-context',
  level: 'warning',
  summary: 'No negation, denial or condition comes just before the quoted words.',
  why: 'Words can be quoted truly and still say the opposite: the cut takes away “it is false that …”.',
  basis: 'AP and Reuters: quotations are not taken out of context.',
  on: {
    *check(subject) {
      for (const { name, state, path } of quotationsOf(subject)) {
        for (const warning of state.warnings ?? []) {
          yield {
            path,
            message: `The quotation of ${name} may be out of context: ${warning.charAt(0).toLowerCase()}${warning.slice(1)}`,
            hint: 'Quote more of the sentence, so that readers see what governs the words and what is left out.',
          };
        }
      }
    },
  },
};
