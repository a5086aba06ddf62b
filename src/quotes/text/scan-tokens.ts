import {
  DASH,
  DIGIT,
  EXPANDED,
  INVISIBLE,
  LETTER,
  MARK,
  NUMERAL,
  QUOTE,
  RAISED,
  SPACE,
  SYMBOL,
  UNSPACED,
  kindAt,
} from './characters.ts';
import { BROKEN, OPTIONAL, SENTENCE_START, separation } from './separation.ts';

/** Takes a token: its place in the text, and what stands before it (the flags of `separation.ts`). */
export interface TakeToken {
  (start: number, end: number, flags: number): void;
}

/** What may follow an apostrophe without being a word of its own: don't, it's, we're, I'll, I've, I'd, I'm. */
const CONTRACTED = new Set(['t', 's', 're', 'll', 've', 'd', 'm']);
const APOSTROPHES = new Set("'’‘ʼʻʹ`´′＇‛");
/** Between digits these belong to the number. */
const NUMBER_SIGNS = new Set(".,'’٫٬·．");
const LONGEST_BRACKET = 12;

/** Cuts a text into words by script, numbers and telling signs, in one pass. */
export function scanTokens(text: string, take: TakeToken): void {
  let last = 0;
  // Where the token before a note ended.
  let beforeNote = -1;
  for (let at = 0; at < text.length;) {
    const end = tokenEnd(text, at);
    if (end === at) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    let flags = separation(text, last, at, end);
    // `drums.[3] Nobody`: the sentence ended before the note.
    if (beforeNote >= 0) flags |= separation(text, beforeNote, at, end) & SENTENCE_START;
    take(at, end, flags);
    beforeNote = (flags & OPTIONAL) === 0 || (flags & BROKEN) !== 0 ? -1 : last;
    last = end;
    at = end;
  }
}

/** Where the token ends that begins here; the same place if none does. */
function tokenEnd(text: string, at: number): number {
  const kind = kindAt(text, at);
  if (kind === LETTER) return wordEnd(text, at);
  if (kind === SPACE) return at;
  if (kind === DIGIT) return numberEnd(text, at);
  if (kind === UNSPACED || kind === SYMBOL || kind === NUMERAL || kind === EXPANDED) return clusterEnd(text, at);
  if (kind === RAISED) return raisedEnd(text, at);
  if (kind === MARK && isSplitAm(text, at)) return clusterEnd(text, at + 1);
  if (kind === DASH && isMinus(text, at)) {
    const next = at + 1;
    return kindAt(text, next) === DIGIT ? numberEnd(text, next) : clusterEnd(text, next);
  }
  if (isOpening(text[at])) {
    const close = bracketEnd(text, at);
    if (close > at && kindAt(text, close) === LETTER) return wordEnd(text, close);
  }
  return at;
}

function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function clusterEnd(text: string, start: number): number {
  let end = start + sizeAt(text, start);
  for (let at = end; at < text.length; at += sizeAt(text, at)) {
    const kind = kindAt(text, at);
    if (kind === MARK && !isSplitAm(text, at)) end = at + sizeAt(text, at);
    else if (kind !== INVISIBLE) break;
  }
  return end;
}

/** Thai and Lao am, one letter that may be written as two signs: a ring above, and an aa. */
function isSplitAm(text: string, at: number): boolean {
  const signs = text.slice(at, at + 2);
  return signs === '\u0E4D\u0E32' || signs === '\u0ECD\u0EB2';
}

function raisedEnd(text: string, start: number): number {
  let end = start;
  while (kindAt(text, end) === RAISED) end += 1;
  return end;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length;) {
    const kind = kindAt(text, at);
    const size = sizeAt(text, at);
    if (kind === LETTER || kind === MARK) end = at + size;
    else if (end === at && isApostrophe(text, at)) {
      if (!isContracted(text, at + size)) return at + size;
    } else if (isOpening(text[at]) && end === at) {
      const close = bracketEnd(text, at);
      if (close === at || kindAt(text, close) !== LETTER) break;
      at = close;
      continue;
    } else if (kind !== INVISIBLE || partsArabic(text, at)) break;
    at += size;
  }
  return end;
}

/** A zero-width non-joiner between letters of the Arabic script parts them as a space does; many write a space there. */
function partsArabic(text: string, at: number): boolean {
  return text[at] === '\u200C' && /^\p{Script=Arabic}/u.test(text.slice(at - 1, at));
}

/** Whether a mark between two letters belongs to the word: an apostrophe, or between Hebrew letters any quotation mark. */
export function isApostrophe(text: string, at: number): boolean {
  if (kindAt(text, at) !== QUOTE || kindAt(text, at + 1) !== LETTER) return false;
  // Korean has no apostrophe: a particle follows the closing mark at once.
  if (/^\p{Script=Hangul}/u.test(text.slice(at - 1, at))) return false;
  return APOSTROPHES.has(text[at] ?? '') || /^\p{Script=Hebrew}/u.test(text.slice(at - 1, at + 1));
}

/** Whether what follows an apostrophe is not a word of its own. */
export function isContracted(text: string, from: number): boolean {
  let end = from;
  while (end - from < 3 && kindAt(text, end) === LETTER) end += sizeAt(text, end);
  const kind = kindAt(text, end);
  return kind !== LETTER && kind !== MARK && CONTRACTED.has(text.slice(from, end).toLowerCase());
}

function numberEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; at += sizeAt(text, at)) {
    const kind = kindAt(text, at);
    if (kind === DIGIT || kind === MARK) end = at + sizeAt(text, at);
    else if (
      end === at &&
      (kind === QUOTE || NUMBER_SIGNS.has(text[at] ?? '') || isWideComma(text, at)) &&
      kindAt(text, at + 1) === DIGIT
    )
      continue;
    else if (kind !== INVISIBLE) break;
  }
  return end;
}

/** Between digits of full width a comma of full width is one of the number; elsewhere it parts two. */
function isWideComma(text: string, at: number): boolean {
  return /^[０-９]，[０-９]$/.test(text.slice(at - 1, at + 2));
}

/** A dash before a number, where nothing but space or a bracket stands before the dash. */
function isMinus(text: string, at: number): boolean {
  const before = at === 0 ? SPACE : kindAt(text, at - 1);
  if (before !== SPACE && !'([（［'.includes(text[at - 1] ?? ' ')) return false;
  const next = kindAt(text, at + 1);
  return next === DIGIT || (next === SYMBOL && kindAt(text, at + 2) === DIGIT);
}

function isOpening(sign: string | undefined): boolean {
  return sign === '[' || sign === '［';
}

/** The place after a bracket that holds only a few letters; the same place if it holds anything else. */
function bracketEnd(text: string, start: number): number {
  let at = start + 1;
  while (at - start <= LONGEST_BRACKET && (kindAt(text, at) === LETTER || kindAt(text, at) === MARK)) {
    at += sizeAt(text, at);
  }
  return at > start + 1 && (text[at] === ']' || text[at] === '］') ? at + 1 : start;
}
