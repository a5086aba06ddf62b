import { attributions } from './attributions.ts';
import { LINE_START, PARAGRAPH_START } from './separation.ts';
import type { Place } from './span.ts';
import { stageRemarks } from './stage-remarks.ts';
import type { Tokens } from './tokens.ts';

/** Tokens that are not the speaker's: remarks of a transcript, a reporter's “he said”, numerals of a list. */
export interface Interruption {
  readonly from: number;
  readonly to: number;
  /** Whether it says who speaks. */
  readonly isAttribution: boolean;
}

/** `2.`, `(2)`, `b)` where a line or sentence begins. */
const NUMERAL = /^(?:\p{Nd}{1,3}|\p{L}|[ivx]{1,5})$/iu;

/** Finds what in a text is not the speaker's. */
export function findInterruptions(text: string, tokens: Tokens): readonly Interruption[] {
  const found: Interruption[] = [];
  const add = ({ start, end }: Place, isAttribution: boolean): void => {
    const [from, to] = [tokenFrom(tokens, start), tokenFrom(tokens, end)];
    if (to > from && from > 0 && to < tokens.count) found.push({ from, to, isAttribution });
  };
  for (const place of stageRemarks(text)) add(place, false);
  for (const place of attributions(text)) add(place, true);
  for (let at = 1; at < tokens.count; at += 1) {
    if (isListNumeral(text, tokens, at)) found.push({ from: at, to: at + 1, isAttribution: false });
  }
  return found;
}

function isListNumeral(text: string, { starts, ends, flags }: Tokens, at: number): boolean {
  const [start = 0, end = 0, last = 0] = [starts[at], ends[at], ends[at - 1]];
  const isInBrackets = '(（'.includes(text[start - 1] ?? ' ');
  if (end - start > 5 || (!isInBrackets && ((flags[at] ?? 0) & (LINE_START | PARAGRAPH_START)) === 0)) return false;
  if (!NUMERAL.test(text.slice(start, end))) return false;
  const before = text.slice(last, start);
  const after = text.slice(end, end + 2);
  const begins = ((flags[at] ?? 0) & (LINE_START | PARAGRAPH_START)) !== 0;
  if (/[(（]$/u.test(before) && /^[)）]/u.test(after)) return begins || /[.;:。；：,]\s*[(（]$/u.test(before);
  if (begins && /^\p{Nd}/u.test(text.slice(start, end)) && after.startsWith('\u3000')) return true;
  return begins && /^[.)．、]\s/u.test(after) && /\s$/u.test(before);
}

/** The first token that begins at a place or behind it. */
function tokenFrom({ starts, count }: Tokens, place: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
