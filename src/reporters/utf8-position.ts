import type { Position, Report } from '../diagnostics/index.ts';

/** A position, counted from 1; the column in bytes of UTF-8, and left out if the line is not known. */
export interface Utf8Position {
  readonly line: number;
  readonly column?: number;
}

const ENCODER = new TextEncoder();

/** Makes a function that turns our columns into columns of bytes; each file is split into lines once. */
export function utf8Positions(report: Report): (file: string, position: Position) => Utf8Position {
  const cache = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const known = cache.get(file);
    if (known !== undefined) return known;
    const lines = report.textOf(file)?.split(/\r\n|\n|\r/) ?? [];
    cache.set(file, lines);
    return lines;
  };
  return (file, { line, column }) => {
    const text = linesOf(file)[line - 1];
    if (text === undefined) return column === 1 ? { line, column } : { line };
    return { line, column: ENCODER.encode(text.slice(0, column - 1)).length + 1 };
  };
}
