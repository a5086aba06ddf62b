import type { Span } from '../text/span.ts';
import type { TextIndex } from '../text/text-index.ts';
import { AGREEMENT } from '../words/agreement.ts';
import { listed } from '../words/index.ts';
import type { Guards } from './guards.ts';

/** Whether a bracket has a noun for which a pronoun of the text does not stand: another gender, or number. */
export function disagrees(
  { tokens, vocabulary }: TextIndex,
  { languages }: Guards,
  { from, to }: Span,
  words: readonly string[],
): boolean {
  const pronoun = vocabulary.words[tokens.ids[from] ?? -1];
  const [first] = words;
  if (to - from !== 1 || pronoun === undefined || first === undefined) return false;
  // Surnames keep to no ending.
  const isNoun = (): boolean =>
    words.length === 1 && vocabulary.spellings.some((one) => one.startsWith(first.slice(0, -1)));
  return languages.some((language) => {
    const others = AGREEMENT[language];
    if (others === undefined || !Object.hasOwn(others, pronoun)) return false;
    return listed(others[pronoun] ?? '').some((one) =>
      one.startsWith('*') ? first.endsWith(one.slice(1)) && isNoun() : one === first && words.length > 1,
    );
  });
}
