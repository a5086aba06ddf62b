import type { Alignment } from '../match/align.ts';
import { writtenForm } from './changed-word.ts';
import { betweenWords, wordsOf } from '../explain/notes.ts';
import type { Pattern } from '../quotation/pattern.ts';
import type { QuoteDifference } from '../quote-match.ts';
import type { TextIndex } from '../text/text-index.ts';
import { pairsOf, type WordPair } from '../match/words-of-run.ts';

const QUESTION = /[?？؟\u037E]/u;
const GREEK_QUESTION = /[?;\u037E]/u;
const STATEMENT = /[.!。！।]/u;

/** Where a quotation makes a statement of a question, or the other way round: the words before and after. */
export function questionLost(
  index: TextIndex,
  quote: string,
  pattern: Pattern,
  { spans }: Alignment,
): { readonly before: WordPair; readonly after: WordPair } | undefined {
  if (!/[?？؟;\u037E.!。！।]/u.test(quote)) return undefined;
  for (const [at, run] of pattern.runs.entries()) {
    const span = spans[at];
    if (span === undefined) continue;
    const pairs = pairsOf(index, run, span);
    for (const [place, after] of pairs.entries()) {
      const before = pairs[place - 1];
      if (before === undefined) continue;
      const between = betweenWords(index, quote, before, after);
      if (between !== undefined && areTurned(between.quote, between.text, before.piece)) {
        return { before, after };
      }
    }
  }
  return turnedAtEnd(index, quote, pattern, spans);
}

/** The same of the mark behind the last word, where both have one. */
function turnedAtEnd(
  index: TextIndex,
  quote: string,
  { runs }: Pattern,
  spans: Alignment['spans'],
): { readonly before: WordPair; readonly after: WordPair } | undefined {
  const [run, span] = [runs.at(-1), spans.at(-1)];
  const last = run === undefined || span === undefined ? undefined : pairsOf(index, run, span).at(-1);
  if (last === undefined) return undefined;
  const { text, tokens } = index;
  const there = text.slice(tokens.ends[last.to - 1], tokens.starts[last.to] ?? text.length);
  const here = quote.slice(last.piece.end);
  return areTurned(here, there, last.piece) ? { before: last, after: last } : undefined;
}

/** Whether one of two marks behind a word asks and the other states. The Greek question mark looks like a semicolon. */
function areTurned(one: string, other: string, word: WordPair['piece']): boolean {
  const question = /\p{Script=Greek}/u.test(writtenForm(word)) ? GREEK_QUESTION : QUESTION;
  const asks = (mark: string): boolean => question.test(mark);
  const states = (mark: string): boolean => STATEMENT.test(mark) && !asks(mark);
  return (asks(one) && states(other)) || (asks(other) && states(one));
}

/** The same as a difference; undefined if there is none. */
export function questionDifference(
  index: TextIndex,
  quote: string,
  pattern: Pattern,
  alignment: Alignment,
): QuoteDifference | undefined {
  const lost = questionLost(index, quote, pattern, alignment);
  if (lost === undefined) return undefined;
  const { before, after } = lost;
  return {
    kind: 'question',
    quote: quote.slice(before.piece.start, after.piece.end),
    text: wordsOf(index, { from: before.from, to: after.to }),
    message: 'The quotation turns a question into a statement, or a statement into a question.',
    why: 'Somebody who asks whether something is so has not said that it is.',
  };
}
