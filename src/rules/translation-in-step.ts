import { differencesBetween } from './changes/translation-differences.ts';
import type { RuleFinding, Rule } from './rule.ts';

/**
 * A translation has the claims, evidence, findings and rating of its original. What belongs to the making of the
 * translation is its own: status, dates, authors, editors, corrections and notes; also its pictures, which may hold words.
 */
export const translationInStep: Rule = {
  name: 'translation-in-step',
  level: 'error',
  excusable: 'in-settings',
  alsoWithdrawn: true,
  alsoTranslations: true,
  summary: 'A translation has the claims, evidence, findings and rating of its original.',
  why: 'Readers of two languages must not get two verdicts from one fact check.',
  basis: 'The format: a translation holds what is translated, and inherits the rest.',
  on: {
    *check({ id, own: translation }, { project }) {
      if (translation.translationOf === undefined) return;
      const file = project.checkById.get(translation.translationOf);
      // An original that is missing or not valid has its own finding.
      const original = file?.check;
      if (file === undefined || original === undefined) return;
      if (original.translationOf !== undefined) yield chained(id, original.translationOf, translation.translationOf);
      else {
        for (const { originalPath, ...difference } of differencesBetween(original, translation)) {
          yield {
            ...difference,
            related: [{ file: file.path, path: originalPath, part: 'key', message: 'The original.' }],
          };
        }
      }
    },
  },
};

function chained(id: string, first: string, original: string): RuleFinding {
  const path = ['translationOf'];
  if (original === id)
    return {
      path,
      message: 'The file says that it is a translation of itself.',
      hint: 'Name the fact check that it translates, or delete `translationOf`.',
    };
  return {
    path,
    message: `\`${original}\`, which this file translates, is itself a translation.`,
    hint:
      first === id
        ? 'Decide which of the two is the original, and delete its `translationOf`.'
        : `Name the original: \`translationOf: ${first}\`.`,
  };
}
