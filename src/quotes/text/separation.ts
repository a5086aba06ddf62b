import { DASH, DIGIT, LETTER, RAISED, SPACE, UNSPACED, kindAt } from './characters.ts';

/** What stands between a token and the one before it. */
export const SENTENCE_START = 1;
export const PARAGRAPH_START = 2;
export const PAGE_START = 4;
export const LINE_START = 8;
/** A footnote: the text may be read without it. */
export const OPTIONAL = 16;
/** A word broken over a line: it may be joined to the one before. */
export const BROKEN = 32;
/** A mark of omission. */
export const OMISSION = 64;

/** The flags of the token at `start`; `last` is where the one before it ended. */
export function separation(text: string, last: number, start: number, end: number): number {
  // Korean is spaced by taste, and broken over lines within words.
  if (start - last === 1 && isHangul(text, start) && isHangul(text, last - 1)) {
    return BROKEN | lineFlags(text, last, start);
  }
  if (start - last === 1 && text.charCodeAt(last) === 0x20) return 0;
  // In Persian a word may be parted here or not.
  if (start - last === 1 && text.charCodeAt(last) === 0x200c) return BROKEN;
  if (last === 0) return SENTENCE_START | PARAGRAPH_START | PAGE_START | LINE_START;
  const lines = lineFlags(text, last, start);
  let flags = lines;
  if (lines & (PARAGRAPH_START | PAGE_START) || endsSentence(text, last, start)) flags |= SENTENCE_START;
  if (lines & PAGE_START && !(lines & PARAGRAPH_START) && isLower(text, start)) flags &= ~SENTENCE_START;
  if (isOmission(text, last, start)) flags |= OMISSION;
  if (isBroken(text, last, start)) flags |= BROKEN;
  return flags | footnoteFlags(text, last, start, end);
}

function isHangul(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xac00 && code <= 0xd7a3;
}

function lineFlags(text: string, from: number, to: number): number {
  let flags = 0;
  let breaks = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0c) flags |= PAGE_START | LINE_START;
    else if (code === 0x2029) flags |= PARAGRAPH_START | LINE_START;
    else if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a) || code === 0x2028) {
      breaks += 1;
      flags |= breaks > 1 ? PARAGRAPH_START | LINE_START : LINE_START;
    }
  }
  return flags;
}

/** A full stop, question or exclamation mark, unless it ends an abbreviation or the sentence goes on in lower case. */
function endsSentence(text: string, from: number, to: number): boolean {
  const between = text.slice(from, Math.min(to, from + 40));
  if (/[。！？।॥؟۔｡]/u.test(between)) return true;
  if (!/[.!?][^.!?]*\s/u.test(between) || isLower(text, to)) return false;
  if (/[!?]/u.test(between)) return true;
  const [word] = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, from - 5), from)) ?? [''];
  if (word === 'I' && SO_DO_I.test(text.slice(Math.max(0, from - 9), from))) return true;
  return word.length > 3 || !/^\p{Lu}/u.test(word);
}

/** “Neither have I.” ends a sentence; in “I. Brack” the letter is a name. */
const SO_DO_I = /\s(?:have|had|do|did|am|was|will|would|can|could|should|shall|must|may|might|than)\sI$/u;

function isLower(text: string, at: number): boolean {
  return /^\p{Ll}/u.test(text.slice(at, at + 2));
}

function isOmission(text: string, from: number, to: number): boolean {
  return /…|⋯|\.\s?\.\s?\./u.test(text.slice(from, Math.min(to, from + 40)));
}

/** A dash or soft hyphen right after letters, then space, then a letter that is no capital; in some scripts a line's end alone. */
function isBroken(text: string, from: number, to: number): boolean {
  const first = text[from];
  if (first === '\n' && to - from === 1)
    return HYPHENLESS.test(text.slice(from - 1, from)) && HYPHENLESS.test(text[to] ?? '');
  if (first === undefined || to - from < 2 || to - from > 40) return false;
  if (first !== '\u00AD' && kindAt(text, from) !== DASH) return false;
  const before = kindAt(text, from - 1);
  return before !== DIGIT && before !== UNSPACED && /^\s+$/u.test(text.slice(from + 1, to)) && !isUpper(text, to);
}

/** Scripts that have no hyphen to break a word with: extractors and old printers broke it without. */
const HYPHENLESS = /^[\p{scx=Arab}\p{scx=Hebr}\p{scx=Deva}\p{scx=Beng}]$/u;

function isUpper(text: string, at: number): boolean {
  return /^[\p{Lu}\p{Lt}\P{L}]/u.test(text.slice(at, at + 2));
}

/** `word²`, `word[12]`, `live[d]`: what stands so may be a note, or the end of a word that somebody changed. */
function footnoteFlags(text: string, last: number, start: number, end: number): number {
  const kind = kindAt(text, start);
  if (kind === RAISED) return isPower(text, start) ? 0 : OPTIONAL;
  const close = text[end];
  const between = text.slice(last, start);
  // `word.1)`: a note behind a full stop, with no space between.
  if (kind === DIGIT && (close === ')' || close === '）') && /^[\p{Pf}"']{0,2}[.。!?][\p{Pf}"']{0,2}$/u.test(between))
    return OPTIONAL;
  // `word.3 The`: the same without a bracket.
  if (
    kind === DIGIT &&
    /^\p{Ll}[.!?][\p{Pf}"']?$/u.test(text.slice(last - 1, start)) &&
    /^\d{1,2}\s+["“„«]?\p{Lu}/u.test(text.slice(start, end + 4))
  )
    return OPTIONAL;
  if (close !== ']' && close !== '］') return 0;
  if (kind === DIGIT && /^(?:[ \u00A0\u202F]»)?\p{P}{0,4}\[$/u.test(between)) return OPTIONAL;
  if (kind === LETTER && between === '[' && kindAt(text, last - 1) === LETTER) return OPTIONAL | BROKEN;
  return 0;
}

/** 10², m², km³: no footnote. */
function isPower(text: string, at: number): boolean {
  const before = kindAt(text, at - 1);
  if (before === DIGIT || before === SPACE) return true;
  return before === LETTER && /(?:^|[^\p{L}\p{M}])[\p{L}\p{M}]{1,2}$/u.test(text.slice(Math.max(0, at - 3), at));
}
