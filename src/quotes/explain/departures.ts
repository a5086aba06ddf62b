import type { Span } from '../text/span.ts';
import type { LinedUp, Step } from './line-up.ts';
import type { Passage } from './nearest-passage.ts';
import type { Piece } from '../quotation/parse-quote.ts';
import { OPTIONAL, SENTENCE_START } from '../text/separation.ts';
import type { TextIndex } from '../text/text-index.ts';

/** Words of the quotation that stand where the text has others; either may be none. */
export interface Departure {
  readonly quoted: Span;
  readonly standing: Span;
}

interface Compared {
  readonly quote: string;
  readonly pieces: readonly Piece[];
  readonly marked: Passage['marked'];
}

/** Where a quotation departs from the passage with which it was lined up; what its marks leave out is none of it. */
export function departuresOf(index: TextIndex, { words, steps }: LinedUp, compared: Compared): readonly Departure[] {
  const first = steps.findIndex(({ kind }) => kind === 'equal');
  const last = steps.findLastIndex(({ kind }) => kind === 'equal');
  const [begins, ends] = [steps[first], steps[last]];
  if (begins === undefined || ends === undefined) return [];
  return [
    ...before(index, begins, compared),
    ...between(steps.slice(first, last + 1), compared.marked),
    ...behind(index, ends, words.length, compared),
  ].filter((departure) => isOne(index, departure));
}

function between(steps: readonly Step[], marked: Passage['marked']): readonly Departure[] {
  const found: Departure[] = [];
  let [word, place] = [-1, -1];
  const close = (next: Step): void => {
    if (word >= 0 && (next.word > word || next.place > place))
      found.push({ quoted: { from: word, to: next.word }, standing: { from: place, to: next.place } });
    word = -1;
  };
  for (const [at, step] of steps.entries()) {
    const isMarked = step.kind === 'left-out' && marked.has(step.word);
    if (step.kind === 'equal' || isMarked) close(step);
    else if (word < 0) [word, place] = [step.word, step.place];
    // What follows a mark begins behind the words that it leaves out.
    const next = steps[at + 1];
    if (!isMarked && next !== undefined && marked.has(next.word) && word >= 0 && next.kind !== 'left-out') close(next);
  }
  return found;
}

/** Words before the first that is in the text: they stand for about as many there, but for none of another sentence. */
function before(
  { tokens }: TextIndex,
  { word, place }: Step,
  { quote, pieces, marked }: Compared,
): readonly Departure[] {
  if (word === 0) return [];
  const starts = isStop(quote, pieces[word - 1], pieces[word]) ? 1 : 0;
  const isStart = (at: number): boolean => at <= 0 || ((tokens.flags[at] ?? 0) & SENTENCE_START) !== 0;
  const from = marked.has(word) ? place : Math.max(0, edgeOf(place, -1, { count: word, starts, isEdge: isStart }));
  return [{ quoted: { from: 0, to: word }, standing: { from, to: place } }];
}

/** The same behind the last one. */
function behind(
  { tokens }: TextIndex,
  { word: last, place: lastPlace }: Step,
  words: number,
  { quote, pieces, marked }: Compared,
): readonly Departure[] {
  const [word, place] = [last + 1, lastPlace + 1];
  if (word === words) return [];
  const starts = isStop(quote, pieces[last], pieces[word]) ? 1 : 0;
  const isEnd = (at: number): boolean => at >= tokens.count || ((tokens.flags[at] ?? 0) & SENTENCE_START) !== 0;
  const reach = edgeOf(place, 1, { count: words - word, starts, isEdge: isEnd });
  const to = marked.has(word) ? place : Math.min(tokens.count, reach);
  return [{ quoted: { from: word, to: words }, standing: { from: place, to } }];
}

/** So many words more are taken where the sentence ends with them. */
const REST = 2;

interface Stretch {
  /** About how many words. */
  readonly count: number;
  /** How many edges of sentences may be passed. */
  readonly starts: number;
  readonly isEdge: (at: number) => boolean;
}

/** How far words beside a place reach, at most to the edge of the sentence. */
function edgeOf(place: number, way: 1 | -1, { count, starts, isEdge }: Stretch): number {
  let left = starts;
  for (let length = 0; length <= count + REST; length += 1) {
    if (isEdge(place + way * length) && (left -= 1) < 0) return place + way * length;
  }
  return place + way * count;
}

/** Whether the quotation ends a sentence between two of its words. */
function isStop(quote: string, one: Piece | undefined, next: Piece | undefined): boolean {
  return /[.!?;:。！？؟।]/u.test(quote.slice(one?.end ?? 0, next?.start ?? 0));
}

/** Footnotes, running heads and the edges of pages are no words of the text. */
function isOne({ tokens, furniture }: TextIndex, { quoted, standing: { from, to } }: Departure): boolean {
  if (quoted.to > quoted.from) return true;
  if (furniture.after.get(from)?.includes(to)) return false;
  return !tokens.flags.subarray(from, to).every((flags) => (flags & OPTIONAL) !== 0);
}
