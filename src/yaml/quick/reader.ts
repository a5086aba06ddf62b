import type { NonTextScalar } from '../yaml-document.ts';

/** Where the quick reading is in a text, and what it has found. */
export interface QuickReader {
  /** All lines end in LF. */
  readonly text: string;
  readonly maxDepth: number;
  readonly nonText: NonTextScalar[];
  /** The way to the value that is being read. */
  readonly path: (string | number)[];
  /** What was read, in its order; present if places are wanted. */
  readonly events?: QuickEvent[];
  /** How many pieces were read. */
  pieces: number;
  /** The offset of the next character. */
  at: number;
  /** The indentation of the line, or of what follows its dashes; -1 at the end of the text. */
  indent: number;
}

/** A scalar with its place, the quotes among it, or the beginning or end of a list or map. */
export interface QuickEvent {
  readonly type: 'scalar' | 'map' | 'list' | 'end';
  /** Offsets; -1 where there is nothing, and for the end of what has no brackets. */
  readonly start: number;
  readonly end: number;
  /** What a key says. */
  readonly value?: string;
}

/** Thrown where the quick reading is not sure; nobody reads its stack. */
export const DOUBT: Error = new Error('The quick reading is in doubt.');

export const TAB = 9;
export const NEWLINE = 10;
export const SPACE = 32;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const SINGLE_QUOTE = 39;
export const COMMA = 44;
export const DASH = 45;
export const COLON = 58;
export const OPEN_LIST = 91;
export const CLOSE_LIST = 93;
export const OPEN_MAP = 123;
export const CLOSE_MAP = 125;
export const LITERAL = 124;
export const FOLDED = 62;

/** A map without a prototype that is as quick to read as an ordinary object, which `Object.create(null)` is not. */
export function emptyMap(): Record<string, unknown> {
  return Object.setPrototypeOf({}, null) as Record<string, unknown>;
}

/** More than a file of 1 MB can hold, where a key counts for two items: each takes up to a kilobyte. */
const MOST_PIECES = 500_000;

/** What a key counts for. */
export const KEY = 2;
/** What an item of a list counts for. */
export const ITEM = 1;

/** Counts what was read, whatever the size of the file. */
export function meetPiece(reader: QuickReader, pieces: typeof KEY | typeof ITEM): void {
  reader.pieces += pieces;
  if (reader.pieces > MOST_PIECES) throw DOUBT;
}

/** Whether a space, a line end or the end of the text stands at an offset. */
export function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || code === NEWLINE || at >= text.length;
}

/** The first offset from `at` on where no space stands. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === SPACE) end += 1;
  return end;
}

/** The end of the line that holds an offset: its line feed, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Passes over blanks and a comment to the end of the line, and from there to the next line with content. */
export function finishLine(reader: QuickReader): void {
  const { text } = reader;
  const at = skipSpaces(text, reader.at);
  const code = text.charCodeAt(at);
  if (code === HASH && at > reader.at) toContent(reader, lineEnd(text, at));
  else if (code === NEWLINE || at >= text.length) toContent(reader, at);
  else throw DOUBT;
}

/** Goes from the end of a line to the first character of the next line with content. */
export function toContent(reader: QuickReader, end: number): void {
  const { text } = reader;
  let start = end + 1;
  while (start < text.length) {
    const at = skipSpaces(text, start);
    const code = text.charCodeAt(at);
    if (code === TAB) throw DOUBT;
    if (code !== NEWLINE && code !== HASH && at < text.length) {
      if (at === start && isMarker(text, at)) throw DOUBT;
      reader.at = at;
      reader.indent = at - start;
      return;
    }
    start = lineEnd(text, at) + 1;
  }
  reader.at = text.length;
  reader.indent = -1;
}

/** The marks that begin and end documents stand at the beginning of a line. */
export function isMarker(text: string, at: number): boolean {
  return (text.startsWith('---', at) || text.startsWith('...', at)) && isGap(text, at + 3);
}
