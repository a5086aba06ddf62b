import { foldedForm } from '../text/fold.ts';
import { parseQuote, type ChangedPiece, type Piece, type WordPiece } from './parse-quote.ts';
import { UNKNOWN, type TextIndex } from '../text/text-index.ts';

/** A quotation as it is looked for: runs of words without a break, and what links each to the next. */
export interface Pattern {
  readonly runs: readonly Run[];
  /** `links[i]` stands between `runs[i]` and `runs[i + 1]`. */
  readonly links: readonly Link[];
  /** Marks before the first and behind the last run, which stand for nothing that is looked for. */
  readonly outer: readonly Piece[];
}

/** Words that follow one another in the text. */
export interface Run {
  /** The word's number in the text; UNKNOWN for a word that is not there and for a changed one. */
  readonly ids: Int32Array;
  readonly pieces: readonly (WordPiece | ChangedPiece)[];
  readonly hasChanged: boolean;
  /** Whether a word of the text, folded, may be in place of a changed one. */
  readonly mayStand: MayStand;
}

/** Whether a word of the text, folded, may be in place of a changed one. */
interface MayStand {
  (piece: ChangedPiece, word: string): boolean;
}

/** How a quotation is read. */
export interface Reading {
  readonly mayStand: MayStand;
  /** Take `(emphasis added)` for words of the source. */
  readonly remarksAreWords?: boolean;
}

/** What stands between two runs. */
export interface Link {
  readonly pieces: readonly Piece[];
  readonly gap: boolean;
  readonly inserts: boolean;
  /** The quoter's words in brackets, as words of the text. */
  readonly ids: readonly number[];
  /** The same, folded. */
  readonly words: readonly string[];
}

/** Reads a quotation against a text. */
export function readPattern(index: TextIndex, quote: string, { mayStand, remarksAreWords = false }: Reading): Pattern {
  const runs: Run[] = [];
  const links: Link[] = [];
  let outer: readonly Piece[] = [];
  let words: (WordPiece | ChangedPiece)[] = [];
  let marks: Piece[] = [];
  const endRun = (): void => {
    if (words.length > 0) runs.push(runOf(index, words, mayStand));
    words = [];
  };
  for (const piece of parseQuote(quote)) {
    if (piece.kind === 'word' || piece.kind === 'changed') {
      if (marks.length > 0) {
        if (runs.length === 0) outer = marks;
        else links.push(linkOf(index, marks));
        marks = [];
      }
      words.push(piece);
    } else if (remarksAreWords && piece.kind === 'emphasis') {
      words = [...words, ...piece.words];
    } else {
      endRun();
      marks.push(piece);
    }
  }
  endRun();
  return { runs, links, outer: [...outer, ...marks] };
}

function runOf({ vocabulary }: TextIndex, pieces: Run['pieces'], mayStand: MayStand): Run {
  const ids = new Int32Array(pieces.length);
  let hasChanged = false;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'changed') hasChanged = true;
    ids[at] = piece.kind === 'word' ? vocabulary.idOfRaw(piece.raw) : UNKNOWN;
  }
  return { ids, pieces, hasChanged, mayStand };
}

function linkOf({ vocabulary }: TextIndex, pieces: readonly Piece[]): Link {
  const words = pieces.flatMap((piece) =>
    piece.kind === 'insert' || piece.kind === 'sic' ? piece.words.map(({ raw }) => foldedForm(raw)) : [],
  );
  return {
    pieces,
    gap: pieces.some(({ kind }) => kind === 'gap'),
    inserts: pieces.some(({ kind }) => kind === 'insert'),
    ids: words.map((word) => vocabulary.idOf(word)),
    words,
  };
}
