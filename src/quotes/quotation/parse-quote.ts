import { EXPANDED, LETTER, MARK, kindAt } from '../text/characters.ts';
import { remarkOf } from './editorial-marks.ts';
import { isApostrophe, isContracted, scanTokens } from '../text/scan-tokens.ts';
import { normalForm } from '../text/normal-form.ts';

/** A piece of a quotation; `start` and `end` are its place there. */
export type Piece = WordPiece | ChangedPiece | GapPiece | InsertPiece | RemarkPiece;

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** A word that must be in the text. */
export interface WordPiece extends Placed {
  readonly kind: 'word';
  readonly raw: string;
}

/** A word with changed letters: `[T]he`, `live[d]`. */
export interface ChangedPiece extends Placed {
  readonly kind: 'changed';
  readonly parts: readonly ChangedPart[];
}

/** Letters of a changed word: the source's, or the quoter's in brackets. */
interface ChangedPart {
  readonly letters: string;
  readonly bracketed: boolean;
}

/** Words are left out. */
interface GapPiece extends Placed {
  readonly kind: 'gap';
}

/** The quoter's words in brackets, in place of some or none. */
interface InsertPiece extends Placed {
  readonly kind: 'insert';
  readonly words: readonly WordPiece[];
}

/** `[sic]`, or `(emphasis added)` at the end: nothing in the text, unless it stands there too. */
interface RemarkPiece extends Placed {
  readonly kind: 'sic' | 'emphasis';
  readonly words: readonly WordPiece[];
}

const MARKS =
  /[[［〔【]([^[\]［］〔〕【】]*)[\]］〕】]|[(（<⟨〈{]\s*([^()（）<>⟨⟩〈〉{}[\]]{0,90})[)）>⟩〉}]|\/\s?(?:…|\.{2,5}|-{2,3})\s?\/|[…⋯]+|\.(?:\s?\.){2,}|・{3,}|。{3,}|．{3,}|(?<=\s)\*(?:\s?\*){2}(?=\s)/gu;

/** Reads a quotation: its words and its editorial marks. */
export function parseQuote(quote: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const words = (end: number): void => {
    for (const word of wordsOf(quote, at, end)) pieces.push(word);
  };
  for (MARKS.lastIndex = 0; ;) {
    const found = MARKS.exec(quote);
    if (found === null) break;
    const [mark, square, round] = found;
    const start = found.index;
    const placed = { start, end: start + mark.length };
    if (round !== undefined) {
      const remark = remarkAt(quote, round, placed);
      if (remark === undefined) {
        MARKS.lastIndex = start + 1;
        continue;
      }
      words(start);
      pieces.push(remarked(quote, remark, placed));
    } else if (square === undefined) {
      words(start);
      pieces.push({ kind: 'gap', ...placed });
    } else {
      const changed = changedAt(quote, { ...placed, from: at });
      if (changed !== undefined) placed.end = changed.end;
      words(changed?.start ?? start);
      pieces.push(changed ?? bracket(quote, square, placed));
    }
    at = placed.end;
    MARKS.lastIndex = at;
  }
  words(quote.length);
  return pieces;
}

function remarkAt(quote: string, content: string, { end }: Placed): 'gap' | 'sic' | 'emphasis' | undefined {
  if (content.trim() === '') return undefined;
  const remark = remarkOf(content);
  if (remark === 'gap' && /^[\p{Pd}\s]*$/u.test(content)) return undefined;
  return remark === 'emphasis' && !isClosing(quote, end) ? undefined : remark;
}

function bracket(quote: string, content: string, placed: Placed): Piece {
  const remark = remarkOf(content);
  if (remark === 'emphasis' && !isClosing(quote, placed.end)) {
    return { kind: 'insert', words: wordsOf(quote, placed.start + 1, placed.end - 1), ...placed };
  }
  if (remark !== undefined) return remarked(quote, remark, placed);
  return { kind: 'insert', words: wordsOf(quote, placed.start + 1, placed.end - 1), ...placed };
}

function remarked(quote: string, remark: 'gap' | 'sic' | 'emphasis', placed: Placed): Piece {
  if (remark === 'gap') return { kind: remark, ...placed };
  return { kind: remark, words: wordsOf(quote, placed.start + 1, placed.end - 1), ...placed };
}

function isClosing(quote: string, end: number): boolean {
  return /^[\p{P}\s]*$/u.test(quote.slice(end, end + 20)) && quote.length - end <= 20;
}

function wordsOf(quote: string, from: number, to: number): readonly WordPiece[] {
  const words: WordPiece[] = [];
  // Before `[É]tat` the apostrophe of `l’` has a letter behind it.
  const next = quote[to] === '[' && isLetter(quote, to + 1) ? (quote[to + 1] ?? '') : '';
  const stretch = quote.slice(from, to) + next;
  const add = (raw: string, start: number, end: number): void =>
    void words.push({ kind: 'word', raw, start: from + start, end: from + end });
  scanTokens(stretch, (start, last) => {
    const end = Math.min(last, to - from);
    if (start >= end) return;
    const raw = stretch.slice(start, end);
    if (kindAt(raw, 0) !== EXPANDED) return add(raw, start, end);
    const wide = normalForm(raw, 'NFKC');
    scanTokens(wide, (first, behind) => add(wide.slice(first, behind), start, end));
  });
  return words;
}

/** A bracket of letters that touches letters is a change within the word. */
function changedAt(quote: string, { start, end, from }: Placed & { readonly from: number }): ChangedPiece | undefined {
  let first = start;
  while (first > from && isLetter(quote, first - 1)) first -= 1;
  if (first === start && !isLetter(quote, end)) return undefined;
  const parts: ChangedPart[] = [];
  let at = first;
  for (;;) {
    const letters = lettersEnd(quote, at);
    if (letters > at) parts.push({ letters: quote.slice(at, letters), bracketed: false });
    at = letters;
    const close = quote[at] === '[' || quote[at] === '［' ? bracketedEnd(quote, at + 1) : -1;
    if (close < 0) break;
    parts.push({ letters: quote.slice(at + 1, close), bracketed: true });
    at = close + 1;
  }
  return parts.some(({ bracketed }) => bracketed) ? { kind: 'changed', parts, start: first, end: at } : undefined;
}

/** Where the letters end; an apostrophe between letters ends a word or goes on with it, as everywhere. */
function lettersEnd(quote: string, from: number): number {
  let end = from;
  for (;;) {
    while (isLetter(quote, end)) end += 1;
    if (!isApostrophe(quote, end)) return end;
    end += 1;
    if (!isContracted(quote, end)) return end;
  }
}

/** Where the bracket closes that holds but letters, apostrophes or nothing; -1 if it holds anything else. */
function bracketedEnd(quote: string, from: number): number {
  let at = from;
  while (at - from <= 16 && (isLetter(quote, at) || /^['’\s]$/u.test(quote[at] ?? ''))) at += 1;
  if (quote[at] !== ']' && quote[at] !== '］') return -1;
  return /\p{L}\s+\p{L}/u.test(quote.slice(from, at)) ? -1 : at;
}

function isLetter(quote: string, at: number): boolean {
  // The first half of a surrogate pair is taken with the second.
  const code = quote.charCodeAt(at);
  const place = code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
  const kind = kindAt(quote, place);
  return kind === LETTER || kind === MARK;
}
