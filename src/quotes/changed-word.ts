import { foldedForm } from './fold.ts';
import { guardedKind, type Guards } from './guards.ts';
import type { ChangedPart, ChangedPiece, WordPiece } from './parse-quote.ts';

/**
 * Whether a word of the text may stand there and says the same to the guards: `could[n't]`, `sh[all]` and `care[less]` do not.
 */
export function mayStandFor(guards: Guards): (piece: ChangedPiece, word: string) => boolean {
  return (piece, word) => {
    if (!mayBeChanged(piece, word)) return false;
    const written = writtenWord(piece);
    if (written === word) return true;
    if (guardedKind(written, guards) !== undefined || guardedKind(word, guards) !== undefined) return false;
    return guards.negativeEndings.every((ending) => written.endsWith(ending) === word.endsWith(ending));
  };
}

const MOST_CHANGED = 6;
const FEWEST_KEPT = 2;

/** The word that the quoter wrote, brackets aside; folded. */
function writtenWord({ parts }: ChangedPiece): string {
  return foldedForm(parts.map(({ letters }) => letters).join(''));
}

/**
 * Whether a word of the text, folded, may stand where a quoter changed letters: at the beginning only their case, elsewhere
 * at most six, with at least two letters kept.
 */
export function mayBeChanged({ parts }: ChangedPiece, word: string): boolean {
  const [first] = parts;
  const start = first?.bracketed ? foldedForm(first.letters) : '';
  if (!word.startsWith(start)) return false;
  const rest = first?.bracketed ? parts.slice(1) : parts;
  if (!rest.some(({ bracketed }) => bracketed)) return word === start + folded(rest);
  const kept = rest.filter(({ bracketed }) => !bracketed);
  if (folded(kept).length < FEWEST_KEPT || folded(parts.filter((part) => part.bracketed)).length > MOST_CHANGED)
    return false;
  return fits(rest, word.slice(start.length));
}

function fits(parts: readonly ChangedPart[], word: string): boolean {
  let at = 0;
  let changed = 0;
  for (const [place, part] of parts.entries()) {
    if (part.bracketed) continue;
    const letters = foldedForm(part.letters);
    const found = place === parts.length - 1 ? word.lastIndexOf(letters) : word.indexOf(letters, at);
    if (found < at || (place === 0 && found > 0)) return false;
    changed += found - at;
    at = found + letters.length;
  }
  if (parts.at(-1)?.bracketed === false) return at === word.length && changed <= MOST_CHANGED;
  return changed + word.length - at <= MOST_CHANGED;
}

function folded(parts: readonly ChangedPart[]): string {
  return foldedForm(parts.map(({ letters }) => letters).join(''));
}

/** The word that a piece of a quotation writes, folded. */
export function writtenForm(piece: WordPiece | ChangedPiece): string {
  return piece.kind === 'word' ? foldedForm(piece.raw) : writtenWord(piece);
}
