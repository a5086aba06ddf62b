import { fold } from './fold.ts';

/** Letters, marks and digits; the joiner that Persian writes within words is kept for now. */
const WORD = /[\p{L}\p{M}\p{N}\u200c]+/gu;
/** Scripts without spaces between words, and Korean, whose words carry their endings. */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]+/gu;
/** The Arabic article, alone or with a particle before it. */
const ARTICLE = /^[وفبك]?(?:ال|لل)(?=\p{L}{3})/u;

/** The terms of a text in any script: words; of scripts without spaces, each two letters that follow each other. */
export function termsOf(text: string, language: string): readonly string[] {
  const terms: string[] = [];
  for (const [word] of fold(text).matchAll(WORD)) {
    let from = 0;
    if (word.search(DENSE) < 0) {
      terms.push(...joinable(word, language));
      continue;
    }
    for (const dense of word.matchAll(DENSE)) {
      terms.push(...joinable(word.slice(from, dense.index), language), ...pairs(dense[0]));
      from = dense.index + dense[0].length;
    }
    terms.push(...joinable(word.slice(from), language));
  }
  return terms;
}

/** Whether a term is a pair of letters, of which none may be another. */
export function isPair(term: string): boolean {
  return term.search(DENSE) === 0;
}

/** What stands around a joiner, each by itself and together: readers leave it out, or write a space. */
function joinable(word: string, language: string): readonly string[] {
  if (word === '') return [];
  const parts = word.includes('\u200c') ? word.split('\u200c').filter((each) => each !== '') : [word];
  const whole = parts.length > 1 ? [parts.join(''), ...parts] : parts;
  return language === 'ar' ? whole.map((each) => each.replace(ARTICLE, '')) : whole;
}

function pairs(text: string): readonly string[] {
  const letters = [...text];
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
