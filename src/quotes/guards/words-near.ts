import type { Piece } from '../quotation/parse-quote.ts';
import { isSetOff, isSign } from '../text/borders.ts';
import { LINE_START } from '../text/separation.ts';
import type { Span } from '../text/span.ts';
import type { TextIndex } from '../text/text-index.ts';
import type { Guards } from './guards.ts';
import { lengthAt, type WordAt } from './word-list.ts';

/** A bracket stands for at most so many words. */
const MOST_HIDDEN = 8;

/** Where the quoted words begin or end. */
export interface Border {
  readonly side: 'before' | 'behind';
  readonly at: number;
  /** Where the quotation begins. */
  readonly begins: number;
}

interface Guarding {
  readonly index: TextIndex;
  readonly guards: Guards;
}

/** The words next to the quoted ones, up to punctuation or a word that joins clauses. */
export function wordsNear({ index, guards }: Guarding, { side, at }: Border, isApart: boolean): Span {
  if (side === 'before') {
    let from = at;
    const wordAt: WordAt = (place) => index.vocabulary.words[index.tokens.ids[place] ?? -1];
    const { relatives, conjunctions, determiners } = guards.clauses;
    const joins = (place: number): boolean =>
      lengthAt(conjunctions, wordAt, place) > 0 ||
      (lengthAt(relatives, wordAt, place) > 0 &&
        (lengthAt(determiners, wordAt, place) === 0 || isSetOff(index, place)));
    // `[I believe], that`: the comma is in the quotation, too.
    const stops = (place: number): boolean =>
      place === at
        ? !isApart && isParted(index, place)
        : isParted(index, place) || joins(place) || isLabel(index, place - 1);
    while (from > 0 && at - from < MOST_HIDDEN && !stops(from)) from -= 1;
    return { from, to: at };
  }
  // Where the quotation has a comma there, the text may.
  let to = isApart && at < index.tokens.count ? at + 1 : at;
  const most = isSign(index, at) ? 2 * MOST_HIDDEN : MOST_HIDDEN;
  while (to < index.tokens.count && to - at < most && !isSetOff(index, to)) to += 1;
  return { from: at, to };
}

/** Whether punctuation parts the brackets from the quoted words. */
export function isPartedFrom(quote: string, pieces: readonly Piece[], side: Border['side']): boolean {
  if (side === 'before') return /^\s*[,;:，、：]/u.test(quote.slice(pieces.at(-1)?.end));
  return /[,;:，、：]\s*$/u.test(quote.slice(0, pieces[0]?.start));
}

/** Whether a token numbers its line, with more than a space behind it. */
function isLabel({ text, tokens }: TextIndex, at: number): boolean {
  const [start = 0, end = 0] = [tokens.starts[at], tokens.ends[at]];
  const opens = ((tokens.flags[at] ?? 0) & LINE_START) !== 0;
  return opens && /^\p{N}{1,3}$/u.test(text.slice(start, end)) && /^[^\S ]/u.test(text.slice(end, end + 1));
}

/** Whether punctuation or a quotation mark stands before a token. */
function isParted(index: TextIndex, at: number): boolean {
  const { text, tokens } = index;
  return isSetOff(index, at) || /["“”„«»「」『』]/u.test(text.slice(tokens.ends[at - 1], tokens.starts[at]));
}
