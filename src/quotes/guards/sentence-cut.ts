import type { Alignment } from '../match/align.ts';
import type { Guards } from './guards.ts';
import type { Pattern } from '../quotation/pattern.ts';
import type { QuoteDifference } from '../quote-match.ts';
import type { TextIndex } from '../text/text-index.ts';
import { GUARDED } from '../explain/violation-difference.ts';
import { guardedBefore } from './warnings-for.ts';

/**
 * A quotation that begins with a capital where the text goes on in lower case after a negation or denial: it is given for
 * a sentence of its own, and has lost its “not”. Undefined for all others.
 */
export function sentenceCut(
  index: TextIndex,
  { runs, outer }: Pattern,
  { spans }: Alignment,
  guards: Guards,
): QuoteDifference | undefined {
  const piece = runs[0]?.pieces[0];
  const from = spans[0]?.from;
  if (from === undefined || piece === undefined) return undefined;
  const leading = outer.filter(({ start }) => start < piece.start);
  if (piece.kind !== 'word' || leading.length > 0) return undefined;
  const there = index.text.slice(index.tokens.starts[from], index.tokens.ends[from]);
  if (!/^\p{Lu}/u.test(piece.raw) || !/^\p{Ll}/u.test(there)) return undefined;
  const word = guardedBefore(index, from, guards).find(({ kind }) => kind === 'negation' || kind === 'denial');
  if (word === undefined) return undefined;
  const { tokens, text } = index;
  const lost = text.slice(tokens.starts[word.at], tokens.ends[word.at + word.length - 1]);
  return {
    kind: word.kind === 'denial' ? 'denial' : 'negation',
    quote: piece.raw,
    text: text.slice(tokens.starts[word.at], tokens.ends[from]),
    message: `The quotation begins as a sentence of its own, “${piece.raw}”; in the text, “${lost}” comes before it.`,
    why: GUARDED[word.kind].why,
  };
}
