import { normalForm } from '../../quotes/index.ts';

/** How many different words of a text are compared; more do not change whether two texts begin alike. */
const MOST = 32;
/** How much of a text is looked at, in UTF-16 units. */
const LONGEST = 4_000;

/** The different words of a text in their order, without case and punctuation; of scripts without spaces, each two signs. */
export function wordSet(text: string): readonly string[] {
  const words = new Set<string>();
  const plain = normalForm(text.slice(0, LONGEST), 'NFKC').toLowerCase();
  // Below this sign, words stand apart in every script.
  const isSpaced = !/[\u0e00-\uffff]/.test(plain);
  for (const [word] of plain.matchAll(/[^\u0000-\u007f]/.test(plain) ? WORD : ASCII_WORD)) {
    if (isSpaced) words.add(word);
    else for (const part of partsOf(word)) words.add(part);
    if (words.size >= MOST) break;
  }
  return [...words].slice(0, MOST);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ASCII_WORD = /[a-z0-9]+/g;

function partsOf(word: string): readonly string[] {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) return [word];
  const signs = [...word];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
