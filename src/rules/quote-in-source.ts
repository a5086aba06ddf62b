import { quotationsOf } from './evidence/quotations.ts';
import type { Rule } from './rule.ts';

/** Every quotation whose source is stored appears in it, word for word apart from editorial marks. */
export const quoteInSource: Rule = {
  name: 'quote-in-source',
  level: 'error',
  summary: 'Every quotation whose source is stored appears in it, word for word apart from editorial marks.',
  why: 'A quotation that is not in its source is nobody’s words; one lost “not” turns a denial into a confession.',
  basis: 'IFCN Code of Principles: readers can verify the evidence; quotations are true to their source.',
  on: {
    *check(subject) {
      for (const { name, source, state, path } of quotationsOf(subject)) {
        if (state.result !== 'altered' && state.result !== 'absent') continue;
        const where = state.secondHand
          ? `\`${state.found?.source ?? source ?? ''}\`, where we read it`
          : `\`${source ?? ''}\``;
        const { message, why, hint } = state.difference ?? UNTOLD;
        yield {
          path,
          message:
            `The quotation of ${name} ${state.result === 'altered' ? 'differs from' : 'is not in'} ${where}: ${lowered(message)} ${why}`.trim(),
          hint,
        };
      }
    },
  },
};

/** A state that another program made may not say why. */
const UNTOLD = { message: 'The words are not there.', why: '', hint: 'Copy the words from the source.' };

/** For the middle of a sentence. */
function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
