import type { Pattern } from '../quotation/pattern.ts';
import { GUARDED } from './violation-difference.ts';
import { writtenForm } from '../guards/changed-word.ts';
import { placeOf } from '../match/place-of.ts';
import type { QuoteDifference, QuoteMatch } from '../quote-match.ts';
import { wordsOf } from './notes.ts';
import { frequency, placesOf } from '../text/postings.ts';
import { LINE_START, PAGE_START, PARAGRAPH_START } from '../text/separation.ts';
import type { Span } from '../text/span.ts';
import { UNKNOWN, type TextIndex } from '../text/text-index.ts';

/** A quotation of more words says enough by its words. */
const MOST_WORDS = 12;
/** Words that stand in more places tell no row from another. */
const MOST_PLACES = 500;
/** A longer paragraph is no row of a table, in words. */
const MOST_IN_ROW = 60;

type Explained = Pick<QuoteMatch, 'result' | 'start' | 'end' | 'difference'>;

/** A word of a quotation, as it is written and by its number in the text. */
interface Word {
  readonly id: number;
  readonly raw: string;
  readonly digits: string;
}

/** What is wrong with a few words and numbers that were taken from a table, too few to be likened to a passage. */
export function rowDifference(index: TextIndex, quote: string, pattern: Pattern): Explained | undefined {
  const [run, ...others] = pattern.runs;
  if (run === undefined || others.length > 0 || run.pieces.length < 2 || run.pieces.length > MOST_WORDS)
    return undefined;
  const words = run.pieces.map((piece, at): Word => ({
    id: run.ids[at] ?? UNKNOWN,
    raw: quote.slice(piece.start, piece.end),
    digits: digitsOf(writtenForm(piece)),
  }));
  return words.some(({ digits }) => digits !== '') ? (slipIn(index, words) ?? cellIn(index, words)) : undefined;
}

/** A row that has all of the words, but for numbers that are mistyped. */
function slipIn(index: TextIndex, words: readonly Word[]): Explained | undefined {
  for (const [anchor, { id }] of words.entries()) {
    for (const place of rarePlaces(index, id)) {
      const from = place - anchor;
      const slips = words.flatMap((word, at) => {
        if (index.tokens.ids[from + at] === word.id) return [];
        return [{ word, at: from + at, isSlip: isSlip(word.digits, digitsAt(index, from + at)) }];
      });
      const row = rowAround(index, place);
      const [first] = slips;
      if (row === undefined || from < row.from || from + words.length > row.to) continue;
      if (first === undefined || slips.some((slip) => !slip.isSlip)) continue;
      const text = wordsOf(index, { from: first.at, to: first.at + 1 });
      return explained(
        index,
        { from, to: from + words.length },
        {
          quote: first.word.raw,
          text,
          message: `The quotation has “${first.word.raw}”, but the row in the text is “${wordsOf(index, row)}”.`,
        },
      );
    }
  }
  return undefined;
}

/** The row of a number that the quotation puts next to the head of its column. */
function cellIn(index: TextIndex, words: readonly Word[]): Explained | undefined {
  const numbers = words.filter(({ digits }) => digits !== '');
  const [number] = numbers;
  if (number === undefined || numbers.length > 1 || words.some(({ id }) => id === UNKNOWN)) return undefined;
  for (const place of rarePlaces(index, number.id)) {
    const row = rowAround(index, place);
    if (row === undefined) continue;
    const text = wordsOf(index, row);
    return explained(index, row, {
      quote: number.raw,
      text,
      message: `The text does not have “${number.raw}” beside these words, but in “${text}”.`,
    });
  }
  return undefined;
}

function explained(index: TextIndex, span: Span, said: Pick<QuoteDifference, 'quote' | 'text' | 'message'>): Explained {
  const difference: QuoteDifference = { kind: 'number', ...said, why: GUARDED.number.why };
  return { result: 'altered', ...placeOf(index, { spans: [span], violations: [] }), difference };
}

function rarePlaces(index: TextIndex, id: number): readonly number[] {
  return id === UNKNOWN || frequency(index, id) > MOST_PLACES ? [] : [...placesOf(index, id)];
}

/** The line of a token, if it may be a row: short, with two numbers in it. */
function rowAround(index: TextIndex, place: number): Span | undefined {
  const { flags, count } = index.tokens;
  const begins = (at: number): boolean => ((flags[at] ?? 0) & (PARAGRAPH_START | PAGE_START | LINE_START)) !== 0;
  let [from, to] = [place, place + 1];
  while (from > 0 && !begins(from) && place - from <= MOST_IN_ROW) from -= 1;
  while (to < count && !begins(to) && to - from <= MOST_IN_ROW) to += 1;
  if (to - from > MOST_IN_ROW) return undefined;
  let numbers = 0;
  for (let at = from; at < to; at += 1) if (digitsAt(index, at) !== '') numbers += 1;
  return numbers > 1 ? { from, to } : undefined;
}

function digitsAt({ tokens, vocabulary }: TextIndex, at: number): string {
  return digitsOf(vocabulary.words[tokens.ids[at] ?? -1] ?? '');
}

/** The digits of a number; none of a word. */
function digitsOf(word: string): string {
  return /^[-^]?\d/.test(word) ? word.replaceAll(/\D/g, '') : '';
}

/** Whether one number is the other with its digits in another order, or with one digit changed, added or left out. */
function isSlip(one: string, other: string): boolean {
  if (one === '' || other === '' || one === other) return false;
  if (one.length === other.length && [...one].toSorted().join('') === [...other].toSorted().join('')) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 3 || long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = short.length === long.length ? same + 1 : same;
  return short.slice(rest) === long.slice(same + 1);
}
