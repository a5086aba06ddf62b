import type { Span } from '../text/span.ts';
import { PAGE_START, PARAGRAPH_START } from '../text/separation.ts';
import type { TextIndex } from '../text/text-index.ts';
import type { Tokens } from '../text/tokens.ts';
import { placesOf } from '../text/postings.ts';
import { UNKNOWN } from '../text/text-index.ts';

/** A span of so many characters is given whole. */
const LONGEST = 200;
const WORDS_AT_ENDS = 5;
const MOST_AROUND = 30;
/** How much text is read in order to find the borders of words. */
const AROUND = 100;
/** Two signs of one word: the edge of a word of the quotation may lie within a word of the browser. */
const CUT = /^[\p{L}\p{M}\p{N}_'’]{2}$/u;
/** Of each text one, made where words are cut: to make the first takes long. */
const SEGMENTERS = new WeakMap<Tokens, Intl.Segmenter>();
/** All but the joiners, which shape letters. */
const UNSEEN = /[^\P{Cf}\u200C\u200D]/gu;

/**
 * The directive by which a browser finds a passage and no other: its words, or its first and last, with those before it
 * where they stand more than once. Each part lies within one paragraph, and within one cell: `cells` are the tokens with
 * which a cell of a table begins.
 */
export function textFragment(index: TextIndex, span: Span, cells: ReadonlySet<number> = new Set()): string {
  const parts = partsOf(index, span, cells);
  const prefix = prefixOf(index, span, parts.start);
  const directive = [parts.start, ...(parts.end === undefined ? [] : [parts.end])].map((part) => encoded(index, part));
  return [...(prefix === undefined ? [] : [`${encoded(index, prefix)}-`]), ...directive].join(',');
}

interface Parts {
  readonly start: Span;
  readonly end?: Span;
}

function partsOf(index: TextIndex, span: Span, cells: ReadonlySet<number>): Parts {
  const { tokens } = index;
  const length = (tokens.ends[span.to - 1] ?? 0) - (tokens.starts[span.from] ?? 0);
  const firstCell = Math.min(span.to, ...[...cells].filter((cell) => cell > span.from));
  const lastCell = Math.max(span.from, ...[...cells].filter((cell) => cell < span.to));
  const block = Math.min(firstCell, blockEnd(index, span.from, span.to));
  if (length <= LONGEST && block === span.to) return { start: span };
  const start = { from: span.from, to: Math.min(block, span.from + WORDS_AT_ENDS) };
  const lastBlock = Math.max(lastCell, blockStart(index, span.to - 1, span.from));
  let from = Math.max(lastBlock, span.to - WORDS_AT_ENDS, start.to);
  // The browser takes the first place behind the beginning that has these words.
  const least = Math.max(lastBlock, start.to, span.to - MOST_AROUND);
  while (from > least && standsBetween(index, { from, to: span.to }, start.to)) from -= 1;
  return from >= span.to ? { start: span } : { start, end: { from, to: span.to } };
}

function standsBetween(index: TextIndex, words: Span, from: number): boolean {
  return placesOfSpan(index, words).some((place) => place >= from && place < words.from);
}

/** The words before the passage, if its beginning stands earlier in the text: as few as tell it from the others. */
function prefixOf(index: TextIndex, span: Span, start: Span): Span | undefined {
  const earlier = placesOfSpan(index, start).filter((place) => place < span.from);
  if (earlier.length === 0) return undefined;
  const { ids } = index.tokens;
  const border = blockStart(index, span.from, 0);
  for (let size = 1; size <= MOST_AROUND && span.from - size >= 0; size += 1) {
    const differs = earlier.every((place) => {
      for (let back = 1; back <= size; back += 1) if (ids[place - back] !== ids[span.from - back]) return true;
      return false;
    });
    const from = span.from - size;
    if (from < border && border < span.from) break;
    if (differs) return { from, to: span.from };
  }
  const from = Math.max(border === span.from ? 0 : border, span.from - MOST_AROUND);
  return from < span.from ? { from, to: span.from } : undefined;
}

/** Where the same words stand. */
function placesOfSpan(index: TextIndex, { from, to }: Span): readonly number[] {
  const { ids } = index.tokens;
  let rarest = from;
  let fewest = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at += 1) {
    const { length } = placesOf(index, ids[at] ?? UNKNOWN);
    if (length < fewest) [rarest, fewest] = [at, length];
  }
  const places: number[] = [];
  for (const place of placesOf(index, ids[rarest] ?? UNKNOWN)) {
    const start = place - (rarest - from);
    let same = start >= 0;
    for (let at = from; same && at < to; at += 1) same = ids[start + at - from] === ids[at];
    if (same) places.push(start);
    if (places.length > 10_000) break;
  }
  return places;
}

/** The first token of the paragraph in which a token stands, not before `least`. */
function blockStart({ tokens }: Pick<TextIndex, 'tokens'>, at: number, least: number): number {
  let start = at;
  while (start > least && !isBlockStart(tokens.flags[start])) start -= 1;
  return start;
}

/** The token behind the paragraph in which a token stands, not behind `most`. */
function blockEnd({ tokens }: Pick<TextIndex, 'tokens'>, at: number, most: number): number {
  let end = at + 1;
  while (end < most && !isBlockStart(tokens.flags[end])) end += 1;
  return end;
}

function isBlockStart(flags: number | undefined): boolean {
  return ((flags ?? 0) & (PARAGRAPH_START | PAGE_START)) !== 0;
}

/** The words as the page has them; `-`, `,` and `&` mean something in a directive. */
function encoded(index: TextIndex, span: Span): string {
  const { start, end } = wholeWords(index, span);
  const words = index.text.slice(start, end).replaceAll(/\s+/g, ' ');
  const seen = /[^\p{ASCII}]/u.test(words)
    ? words.replaceAll(UNSEEN, '').replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    : words;
  return encodeURIComponent(seen.trim()).replaceAll('-', '%2D');
}

/** Browsers find whole words only; where none are spaced, those of the dictionary: the place is widened to their borders. */
function wholeWords({ text, tokens }: TextIndex, { from, to }: Span): { readonly start: number; readonly end: number } {
  const start = tokens.starts[from] ?? 0;
  const end = tokens.ends[to - 1] ?? start;
  if (!CUT.test(text.slice(start - 1, start + 1)) && !CUT.test(text.slice(end - 1, end + 1))) return { start, end };
  const borders = { start: blockStart({ tokens }, from, 0), end: blockEnd({ tokens }, to - 1, tokens.count) };
  const first = Math.max(tokens.starts[borders.start] ?? 0, start - AROUND);
  const last = Math.min(tokens.ends[borders.end - 1] ?? end, end + AROUND);
  const whole = { start, end };
  for (const { index: at, segment } of segmenterFor(tokens).segment(text.slice(first, last))) {
    const [left, right] = [first + at, first + at + segment.length];
    if (left < start && start < right) whole.start = left;
    if (left < end && end < right) whole.end = right;
  }
  return whole;
}

function segmenterFor(tokens: Tokens): Intl.Segmenter {
  const known = SEGMENTERS.get(tokens) ?? new Intl.Segmenter(undefined, { granularity: 'word' });
  SEGMENTERS.set(tokens, known);
  return known;
}
