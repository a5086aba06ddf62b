import { isLimiting } from './guarded-words.ts';
import { isGuarded, type Stretch } from './stretch.ts';

/** Words from one up to another. */
type Cut = readonly [from: number, to: number];

const FEWEST_WORDS = 3;
/** So many words of the quotation stay on each side. */
const FEWEST_KEPT = 2;
/** What may stand between two words of prose; quotation marks, signs and code are no place to cut. */
const PROSE = /^(?:[\s,;:]|\s[—–-]\s|[.!?](?=\s))*$/u;
const SETS_OFF = /[,;:]|\s[—–-]\s/u;
const ENDS_SENTENCE = /[.!?](?=\s)/u;

/** Whole constituents between punctuation and whole sentences, none of which has a word that governs. */
export function constituents(stretch: Stretch): readonly Cut[] {
  const { words, language } = stretch;
  const found: Cut[] = [];
  for (let from = FEWEST_KEPT; from < words.length; from += 1) {
    const begins = before(stretch, from);
    if (!PROSE.test(begins)) continue;
    for (let to = from + 1; to <= words.length - FEWEST_KEPT; to += 1) {
      const { word } = words[to - 1] ?? { word: '' };
      if (isGuarded(word, language) || isLimiting(word, language)) break;
      const ends = before(stretch, to);
      if (!PROSE.test(ends)) break;
      if (to - from >= FEWEST_WORDS && isWhole(begins, ends)) found.push([from, to]);
      if (ENDS_SENTENCE.test(ends)) break;
    }
  }
  return found;
}

/** A part of a sentence between its own punctuation, or a sentence from its beginning to its end. */
function isWhole(begins: string, ends: string): boolean {
  if (ENDS_SENTENCE.test(begins)) return ENDS_SENTENCE.test(ends);
  return SETS_OFF.test(begins) && SETS_OFF.test(ends);
}

/** What stands before a word. */
function before({ paragraph, words }: Stretch, at: number): string {
  return paragraph.slice(words[at - 1]?.end, words[at]?.start);
}
