import type { Span } from '../text/span.ts';
import { matchForward } from './match-run.ts';
import type { ChangedPiece, WordPiece } from '../quotation/parse-quote.ts';
import type { Run } from '../quotation/pattern.ts';
import type { TextIndex } from '../text/text-index.ts';

/** A word of a quotation, and what the text has in its place: from one token up to another. */
export interface WordPair {
  readonly piece: WordPiece | ChangedPiece;
  readonly from: number;
  readonly to: number;
}

/** The words of a run, with those of the text where it was found. */
export function pairsOf(index: TextIndex, run: Run, { from }: Span): readonly WordPair[] {
  const { ids } = index.tokens;
  const pairs: WordPair[] = [];
  let at = from;
  for (const [word, piece] of run.pieces.entries()) {
    if (ids[at] === run.ids[word] && piece.kind === 'word') {
      pairs.push({ piece, from: at, to: at + 1 });
      at += 1;
      continue;
    }
    const to = stepOver(index, run, word, at);
    const width = ids[to - 1] === run.ids[word] || piece.kind === 'changed' ? 1 : 2;
    pairs.push({ piece, from: to - width, to });
    at = to;
  }
  return pairs;
}

/** The place behind one word, found as it was when the run was. */
function stepOver(index: TextIndex, run: Run, word: number, at: number): number {
  const single: Run = { ...run, ids: run.ids.subarray(word, word + 1), pieces: run.pieces.slice(word, word + 1) };
  const near = matchForward(index, single, 0, at);
  if (near >= 0) return near;
  // Behind a note or a page's edge: the run before the word is repeated, which is not the edge of a run.
  const before: Run = {
    ...run,
    ids: run.ids.subarray(word - 1, word + 1),
    pieces: run.pieces.slice(word - 1, word + 1),
  };
  const behind = matchForward(index, before, 0, at - 1);
  return behind >= 0 ? behind : matchForward(index, before, 0, at - 2);
}
