import { foldedForm } from '../text/fold.ts';
import { guardedKind, type Guarded, type Guards } from './guards.ts';
import type { ChangedPiece, WordPiece } from '../quotation/parse-quote.ts';

const MOST_CHANGED = 6;
const FEWEST_KEPT = 2;
const FEWEST_OF_A_VERB = 4;
/** A word with more parts was not changed, but made. */
const MOST_PARTS = 7;

/**
 * Whether a word of the text may stand there and says the same to the guards: `could[n't]`, `sh[all]` and `care[less]` do not.
 */
export function mayStandFor(guards: Guards): (piece: ChangedPiece, word: string) => boolean {
  return (piece, word) => {
    if (!mayBeChanged(piece, word)) return false;
    const { written } = readChange(piece);
    if (written === word) return true;
    const [here, there] = [guardedKind(written, guards), guardedKind(word, guards)];
    if (here !== there || (here !== undefined && !isOneVerb(here, piece, word))) return false;
    return guards.negativeEndings.every((ending) => written.endsWith(ending) === word.endsWith(ending));
  };
}

/** A verb of saying in another form, `claim[ed]` or `sost[eneva]`, weighs the same; another modal or number does not. */
function isOneVerb(kind: Guarded, piece: ChangedPiece, word: string): boolean {
  const kept = readChange(piece).rest.reduce((sum, part) => sum + (part.bracketed ? 0 : part.letters.length), 0);
  return (kind === 'hedge' || kind === 'denial') && kept >= FEWEST_OF_A_VERB && 2 * kept >= word.length;
}

/** A changed word as it is compared; all letters are folded. */
interface Change {
  readonly written: string;
  /** What the quoter put in place of the first letters: only their case may differ. */
  readonly start: string;
  readonly rest: readonly { readonly letters: string; readonly bracketed: boolean }[];
  readonly isLawful: boolean;
}

const changes = new WeakMap<ChangedPiece, Change>();

function readChange(piece: ChangedPiece): Change {
  const known = changes.get(piece);
  if (known !== undefined) return known;
  const parts = piece.parts
    .slice(0, MOST_PARTS + 1)
    .map(({ letters, bracketed }) => ({ letters: foldedForm(letters), bracketed }));
  const length = (bracketed: boolean): number =>
    parts.reduce((sum, part) => sum + (part.bracketed === bracketed ? part.letters.length : 0), 0);
  const [first] = parts;
  const rest = first?.bracketed ? parts.slice(1) : parts;
  const kept = rest.reduce((sum, part) => sum + (part.bracketed ? 0 : part.letters.length), 0);
  const isChanged = rest.some(({ bracketed }) => bracketed);
  const change = {
    written: foldedForm(piece.parts.map(({ letters }) => letters).join('')),
    start: first?.bracketed ? first.letters : '',
    rest,
    isLawful: parts.length <= MOST_PARTS && (!isChanged || (kept >= FEWEST_KEPT && length(true) <= MOST_CHANGED)),
  };
  changes.set(piece, change);
  return change;
}

/**
 * Whether a word of the text, folded, may stand where a quoter changed letters: at the beginning only their case, or an “and”
 * that is written there, elsewhere at most six, with at least two letters kept.
 */
export function mayBeChanged(piece: ChangedPiece, word: string): boolean {
  const { start, rest, isLawful } = readChange(piece);
  if (!isLawful) return false;
  return [word, word.replace(AND, '')].some(
    (written) => written.startsWith(start) && fits(rest, written.slice(start.length)),
  );
}

/** “And”, which Hebrew and Arabic write as the first letter of the next word. */
const AND = /^[וو](?=..)/u;

function fits(parts: Change['rest'], word: string): boolean {
  let at = 0;
  let changed = 0;
  for (const [place, { letters, bracketed }] of parts.entries()) {
    if (bracketed) continue;
    if (place === 0 && !word.startsWith(letters)) return false;
    const found = place === parts.length - 1 ? word.lastIndexOf(letters) : word.indexOf(letters, at);
    const follows = place === 0 || parts[place - 1]?.bracketed === false;
    if (found < at || (follows && found > at)) return false;
    changed += found - at;
    at = found + letters.length;
  }
  if (parts.at(-1)?.bracketed === false) return at === word.length && changed <= MOST_CHANGED;
  return changed + word.length - at <= MOST_CHANGED;
}

/** The word that a piece of a quotation writes, folded. */
export function writtenForm(piece: WordPiece | ChangedPiece): string {
  return piece.kind === 'word' ? foldedForm(piece.raw) : readChange(piece).written;
}
