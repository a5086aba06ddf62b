import type { Position, Report } from '../diagnostics/index.ts';
import { linesOf } from './lines-of.ts';

/** A position, counted from 1; the column in bytes of UTF-8, and left out if the line is not known. */
export interface Utf8Position {
  readonly line: number;
  readonly column?: number;
}

const ENCODER = new TextEncoder();
/** How many UTF-16 units of a line are counted anew for each position; what stands before them is counted once. */
const STRETCH = 1024;

/** Makes a function that turns our columns into columns of bytes; each file is split into lines once, each line counted once. */
export function utf8Positions(report: Report): (file: string, position: Position) => Utf8Position {
  const linesIn = linesOf(report);
  let latest: { readonly text: string; readonly bytes: readonly number[] } | undefined;
  const bytesBefore = (text: string, column: number): number => {
    if (text.length <= STRETCH) return byteLength(text, 0, column);
    if (latest?.text !== text) latest = { text, bytes: stretchesOf(text) };
    const stretch = Math.floor(column / STRETCH);
    return (latest.bytes[stretch] ?? 0) + byteLength(text, borderAt(text, stretch), column);
  };
  return (file, { line, column }) => {
    const text = linesIn(file)[line - 1];
    if (text === undefined) return column === 1 ? { line, column } : { line };
    return { line, column: bytesBefore(text, column - 1) + 1 };
  };
}

/** The bytes before each stretch of a line. */
function stretchesOf(text: string): readonly number[] {
  const bytes = [0];
  for (let stretch = 1; stretch * STRETCH <= text.length; stretch += 1)
    bytes.push((bytes.at(-1) ?? 0) + byteLength(text, borderAt(text, stretch - 1), borderAt(text, stretch)));
  return bytes;
}

/** Where a stretch begins: never between the halves of a character. */
function borderAt(text: string, stretch: number): number {
  const at = stretch * STRETCH;
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function byteLength(text: string, from: number, to: number): number {
  return ENCODER.encode(text.slice(from, to)).length;
}
