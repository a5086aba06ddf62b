import type { Piece } from '../quotation/parse-quote.ts';
import { isSetOff, isSign } from '../text/borders.ts';
import type { Span } from '../text/span.ts';
import { hiddenIntent } from './bracket-hides.ts';
import { guardedBetween, type Guarded } from './guards.ts';
import type { Edge, EdgesOf } from './edge.ts';
import type { Weighed } from './weighed.ts';
import { lengthAt, type WordAt } from './word-list.ts';

/** What governs the words before it where the verb comes last. */
export const GOVERNS_BEHIND: readonly Guarded[] = ['negation', 'denial', 'modal', 'hedge'];
/** So many words behind a verb's ending say whether it is so. */
const MOST_BEHIND = 4;
/** So many signs a limit or a negation has, at most. */
const MOST_SIGNS = 3;

/** White space and the marks that enclose a quotation. */
const QUOTED = /[\s\p{Pf}\p{Pi}"'」』]/gu;

/** Whose end is looked at. */
type Cut = Pick<EdgesOf, 'index' | 'guards'>;

/** What is lost where a quotation ends within a word or a verb of the text. */
export function wordCut(asked: EdgesOf, pieces: readonly Piece[], { from, to }: Span): readonly Edge[] {
  const piece = pieces.at(-1);
  if (piece === undefined) return [];
  // Verbatim words are verbatim, whatever follows; whoever closes them with a mark of his own says that they end there.
  const isClosed = asked.quote.slice(piece.end).replaceAll(QUOTED, '') !== '';
  const lost = isClosed ? cutBehind(asked, { from, to }) : undefined;
  if (lost !== undefined) return [{ pieces: [piece], hidden: { from: to, to: lost.at + lost.length }, lost }];
  return changedEnd(asked, piece, to);
}

/** What the text goes on with just behind the quoted words so that they say something else: だ|け, “or more”. */
export function cutBehind(asked: Cut, span: Span): Weighed['lost'] {
  return (isSign(asked.index, span.to - 1) ? signCut(asked, span) : undefined) ?? orMore(asked, span);
}

/** A limit or a negation of several signs that begins in the quoted words and ends behind them: だ|け. */
function signCut({ index, guards }: Cut, { from, to }: Span): Weighed['lost'] {
  const wordAt: WordAt = (at) => index.vocabulary.words[index.tokens.ids[at] ?? -1];
  for (let at = Math.max(from, to - MOST_SIGNS); at < to; at += 1) {
    const length = lengthAt(guards.clauses.limits, wordAt, at);
    if (at + length > to && !isSetOff(index, to)) return { kind: 'limit', at, length };
  }
  return undefined;
}

/** “Or more”, just behind a number with which the quotation ends. */
function orMore({ index, guards }: Cut, { from, to }: Span): Weighed['lost'] {
  const wordAt: WordAt = (at) => index.vocabulary.words[index.tokens.ids[at] ?? -1];
  const joins = lengthAt(guards.clauses.conjunctions, wordAt, to) > 0;
  if ((!joins && !guards.verbLast) || isSetOff(index, to)) return undefined;
  const [word] = guardedBetween(index, guards, to, to + 1);
  if (word?.kind !== 'hedge' || (joins && word.length === 1)) return undefined;
  const numbers = guardedBetween(index, guards, Math.max(from, to - MOST_SIGNS), to);
  return numbers.some(({ kind }) => kind === 'number') ? word : undefined;
}

/** An ending in brackets where the verb goes on: `누출[되었다]` for “is not leaked”. */
function changedEnd({ index, guards }: EdgesOf, piece: Piece, at: number): readonly Edge[] {
  if (!guards.verbLast || piece.kind !== 'changed' || piece.parts.at(-1)?.bracketed !== true) return [];
  let to = at;
  while (to < index.tokens.count && to - at < MOST_BEHIND && !isSetOff(index, to)) to += 1;
  const lost =
    guardedBetween(index, guards, at, to).find(({ kind }) => GOVERNS_BEHIND.includes(kind)) ??
    hiddenIntent(index, guards, [], { from: at, to });
  return [{ pieces: [piece], hidden: { from: at, to: at }, lost }];
}
