import type { Alignment } from './align.ts';
import { betweenWords, wordsOf } from './notes.ts';
import type { Pattern } from './pattern.ts';
import type { QuoteDifference } from './quote-match.ts';
import type { TextIndex } from './text-index.ts';
import { pairsOf, type WordPair } from './words-of-run.ts';

const QUESTION = /[?？؟;]/u;
const STATEMENT = /[.!。！।]/u;

/** Where a quotation makes a statement of a question, or the other way round: the words before and after. */
export function questionLost(
  index: TextIndex,
  quote: string,
  pattern: Pattern,
  { spans }: Alignment,
): { readonly before: WordPair; readonly after: WordPair } | undefined {
  if (!/[?？؟;.!。！।]/u.test(quote)) return undefined;
  for (const [at, run] of pattern.runs.entries()) {
    const span = spans[at];
    if (span === undefined) continue;
    const pairs = pairsOf(index, run, span);
    for (const [place, after] of pairs.entries()) {
      const before = pairs[place - 1];
      if (before === undefined) continue;
      const between = betweenWords(index, quote, before, after);
      if (between !== undefined && (turned(between.quote, between.text) || turned(between.text, between.quote))) {
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
  return turned(here, there) || turned(there, here) ? { before: last, after: last } : undefined;
}

function turned(one: string, other: string): boolean {
  const isGreek = one.includes(';') && !/[?？؟]/u.test(one);
  if (isGreek || !QUESTION.test(one)) return false;
  return STATEMENT.test(other) && !QUESTION.test(other);
}

/** The same as a difference; undefined where there is none. */
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
    message: 'The quotation makes a statement of a question, or a question of a statement.',
    why: 'Who asks whether something is so has not said that it is.',
  };
}
