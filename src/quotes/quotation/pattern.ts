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
  /** Take the parts of a Persian word, parted by a sign of no width, for one word where the text has it so. */
  readonly joinsParts?: boolean;
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
  /** The same, bracket by bracket. */
  readonly brackets: readonly Bracket[];
  /** Whether the quotation has quotation marks of its own, by which it tells speakers apart. */
  readonly hasOwnMarks: boolean;
}

/** The quoter's words between two brackets. */
export interface Bracket {
  readonly words: readonly WordPiece[];
  /** Whether it begins a sentence of the quotation: a capital there makes no name. */
  readonly opensSentence: boolean;
}

/** Reads a quotation against a text. */
export function readPattern(
  index: TextIndex,
  quote: string,
  { mayStand, remarksAreWords = false, joinsParts = false }: Reading,
): Pattern {
  const runs: Run[] = [];
  const links: Link[] = [];
  let outer: readonly Piece[] = [];
  // Those at its very edges are around the whole.
  const hasOwnMarks = /["“”„«»「」『』]/u.test(quote.replace(/^\P{L}+/u, '').replace(/\P{L}{1,20}$/u, ''));
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
        else links.push(linkOf(index, { quote, hasOwnMarks }, marks));
        marks = [];
      }
      const whole = joinsParts ? joinedWith(index, quote, words.at(-1), piece) : undefined;
      if (whole !== undefined) words.pop();
      words.push(whole ?? piece);
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

/** Two parts of a word as one, where the text has that. */
function joinedWith(
  { vocabulary }: TextIndex,
  quote: string,
  before: WordPiece | ChangedPiece | undefined,
  piece: WordPiece | ChangedPiece,
): WordPiece | undefined {
  if (before?.kind !== 'word' || piece.kind !== 'word') return undefined;
  if (quote.slice(before.end, piece.start) !== '\u200C') return undefined;
  const raw = before.raw + piece.raw;
  return vocabulary.idOfRaw(raw) === UNKNOWN ? undefined : { kind: 'word', raw, start: before.start, end: piece.end };
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

function linkOf(
  { vocabulary }: TextIndex,
  { quote, hasOwnMarks }: { readonly quote: string; readonly hasOwnMarks: boolean },
  pieces: readonly Piece[],
): Link {
  const words = pieces.flatMap((piece) =>
    piece.kind === 'insert' || piece.kind === 'sic' ? piece.words.map(({ raw }) => foldedForm(raw)) : [],
  );
  return {
    pieces,
    gap: pieces.some(({ kind }) => kind === 'gap'),
    inserts: pieces.some(({ kind }) => kind === 'insert'),
    ids: words.map((word) => vocabulary.idOf(word)),
    words,
    brackets: bracketsOf(quote, pieces),
    hasOwnMarks,
  };
}

/** The brackets among some marks. */
export function bracketsOf(quote: string, pieces: readonly Piece[]): readonly Bracket[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'insert'
      ? [
          {
            words: piece.words,
            opensSentence: /(?:^|[.!?…:\]])\P{L}{0,6}$/u.test(quote.slice(Math.max(0, piece.start - 8), piece.start)),
          },
        ]
      : [],
  );
}
