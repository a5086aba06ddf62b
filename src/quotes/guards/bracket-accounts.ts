import { isSign, paragraphEnd, paragraphStart } from '../text/borders.ts';
import { foldedForm } from '../text/fold.ts';
import { placesOf } from '../text/postings.ts';
import type { Span } from '../text/span.ts';
import { UNKNOWN, type TextIndex } from '../text/text-index.ts';
import type { WordPiece } from '../quotation/parse-quote.ts';
import { smallLengthAt } from './clauses.ts';
import type { Guards } from './guards.ts';
import { STEM, stemsOf, stemsOfText } from './stems-of-text.ts';
import type { WordAt } from './word-list.ts';

/** So far before a bracket, in words, a noun is carried on: two paragraphs or so. */
const CARRIED = 400;
/** Words as short as “was” and “the” are forms of others, or say little. */
const SHORT = 3;
const SHORT_VERB = 4;

/** The first word of a bracket that says something and is nowhere near; undefined if the text has them all. */
export function unaccounted(
  index: TextIndex,
  guards: Guards,
  pieces: readonly WordPiece[],
  hidden: Span,
): string | undefined {
  const from = Math.max(0, paragraphStart(index, Math.max(0, hidden.from - 1)) - CARRIED);
  const near = { from, to: paragraphEnd(index, Math.max(0, hidden.to - 1)) };
  const words = pieces.map(({ raw }) => foldedForm(raw));
  const said: WordAt = (at) => words[at];
  if (words.some(isHan)) {
    const telling = words.map((word, at) => (smallLengthAt(guards.clauses, said, at) === 0 ? word : ''));
    return signsNear(index, telling, near) ? undefined : pieces[0]?.raw;
  }
  const least = words.length === 1 && isShort(index, hidden) ? SHORT_VERB : SHORT;
  for (let at = 0; at < words.length;) {
    const small = smallLengthAt(guards.clauses, said, at);
    const word = words[at] ?? '';
    const isThere = small > 0 || !isTelling(word, least) || hasWord(index, word, near) || hasStem(index, word, near);
    if (!isThere) return pieces[at]?.raw;
    at += Math.max(1, small);
  }
  return undefined;
}

/** Whether a bracket stands for nothing but short words: `[was]` for “is”. */
function isShort({ tokens, vocabulary }: TextIndex, { from, to }: Span): boolean {
  if (from === to) return false;
  return tokens.ids.subarray(from, to).every((id) => (vocabulary.words[id]?.length ?? 0) <= SHORT_VERB);
}

function isTelling(word: string, least: number): boolean {
  if (/^\p{N}/u.test(word)) return false;
  return /^\p{Lo}/u.test(word) ? word.length > 1 : word.length > least;
}

function hasWord(index: TextIndex, word: string, { from, to }: Span): boolean {
  const places = placesOf(index, index.vocabulary.idOf(word));
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (places[low] ?? to) < to;
}

function hasStem(index: TextIndex, word: string, { from, to }: Span): boolean {
  const { tokens, vocabulary } = index;
  const text = stemsOfText(index);
  const stems = text.of(word);
  const short = stemsOf(word).filter((stem) => stem.length < STEM && !/^\p{Script=Hangul}/u.test(stem));
  for (let at = from; at < to; at += 1) {
    const id = tokens.ids[at] ?? UNKNOWN;
    if (text.hasOne(id, stems)) return true;
    if (short.some((stem) => vocabulary.words[id]?.startsWith(stem) === true)) return true;
  }
  return false;
}

/** Whether at least half of the pairs of Chinese signs, which are its words, are near. */
function signsNear(index: TextIndex, words: readonly string[], { from, to }: Span): boolean {
  const there = new Set<string>();
  const { tokens, vocabulary } = index;
  const wordAt = (at: number): string => vocabulary.words[tokens.ids[at] ?? -1] ?? '';
  for (let at = from; at < to; at += 1) if (isSign(index, at)) there.add(wordAt(at) + wordAt(at + 1));
  const pairs = words
    .map((word, at) => word + (words[at + 1] ?? ''))
    .filter((pair) => /^\p{Script=Han}{2}$/u.test(pair));
  return pairs.length === 0 || 2 * pairs.filter((pair) => there.has(pair)).length >= pairs.length;
}

function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}
