import type { Span } from '../text/span.ts';
import type { TextIndex } from '../text/text-index.ts';
import type { WordPair } from './words-of-run.ts';

/**
 * The tokens with which a cell of a table begins, for all that can be seen of it in a text: where the quotation has a bar,
 * or, in a passage that has two numbers beside each other, at each number and behind it.
 */
export function cellsOf(index: TextIndex, quote: string, pairs: readonly WordPair[], span: Span): ReadonlySet<number> {
  const cells = new Set<number>();
  for (const [at, pair] of pairs.entries()) {
    const before = pairs[at - 1];
    if (before !== undefined && quote.slice(before.piece.end, pair.piece.start).includes('|')) cells.add(pair.from);
  }
  if (cells.size > 0) return cells;
  const starts: number[] = [];
  let hasNumbers = false;
  for (let at = span.from + 1; at < span.to; at += 1) {
    const [before, here] = [isNumber(index, at - 1), isNumber(index, at)];
    if ((!before && !here) || !isSpaced(index, at)) continue;
    starts.push(at);
    hasNumbers ||= before && here;
  }
  return hasNumbers ? new Set(starts) : cells;
}

function isNumber({ text, tokens }: TextIndex, at: number): boolean {
  return /^\p{N}/u.test(text.slice(tokens.starts[at], tokens.ends[at]));
}

/** Whether nothing but spaces stands before a token. */
function isSpaced({ text, tokens }: TextIndex, at: number): boolean {
  return /^\s+$/.test(text.slice(tokens.ends[at - 1], tokens.starts[at]));
}
