import type { Id } from '../model/index.ts';
import type { Collected, FileFinding, Rule } from './rule.ts';

/** A fact check has one translation into a language. */
export const translationUnique: Rule = {
  name: 'translation-unique',
  level: 'error',
  milderInDraft: true,
  alsoTranslations: true,
  alsoImported: true,
  summary: 'A fact check has one translation into a language.',
  why: 'Of two pages that say the same in one language, readers find either; a correction of one leaves the other wrong.',
  basis: 'The format: a translation is the page of its original in its language.',
  on: {
    corpus: {
      collect({ own, language }) {
        return own.translationOf === undefined ? undefined : `${language.toLowerCase()} ${own.translationOf}`;
      },
      *judge(facts) {
        const groups = new Map<string, Collected<unknown>[]>();
        for (const one of facts) {
          const key = String(one.fact);
          const group = groups.get(key);
          if (group === undefined) groups.set(key, [one]);
          else group.push(one);
        }
        for (const [key, group] of groups) {
          const [language = '', original = ''] = key.split(' ');
          for (const one of group) {
            const others = group.slice(0, MOST + 1).filter((other) => other !== one);
            if (others.length > 0) yield twice(one, others, { language, original });
          }
        }
      },
    },
  },
};

/** So many others are shown with each. */
const MOST = 5;

function twice(
  { file }: Collected<unknown>,
  others: readonly Collected<unknown>[],
  { language, original }: { readonly language: string; readonly original: Id },
): FileFinding {
  const [first] = others;
  return {
    file,
    path: ['translationOf'],
    message: `\`${original}\` has another translation into \`${language}\`, \`${first?.id}\`.`,
    hint: 'Keep one of them. If readers know the address of the other, list its id under `formerly` in the one that stays.',
    related: others.map((other) => ({ file: other.file, path: ['translationOf'], message: 'The other translation.' })),
  };
}
