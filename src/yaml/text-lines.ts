import type { Position, Span } from '../diagnostics/index.ts';

/** A text whose lines all end in LF, so that package `yaml` and we count the same lines. */
export interface TextLines {
  readonly text: string;
  /** The offset at which each line starts; the first is 0. */
  readonly starts: readonly number[];
}

/** Turns CRLF and lone CR into LF. Lines and columns stay what they were, only offsets change. */
export function splitLines(text: string): TextLines {
  const unified = text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
  const starts = [0];
  for (let at = unified.indexOf('\n'); at !== -1; at = unified.indexOf('\n', at + 1)) starts.push(at + 1);
  return { text: unified, starts };
}

/** The index, from 0, of the line that holds `offset`. */
export function lineIndexAt(lines: TextLines, offset: number): number {
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The offset just behind the last character of the line that holds `offset`. */
export function lineEndAt(lines: TextLines, offset: number): number {
  const next = lines.starts[lineIndexAt(lines, offset) + 1];
  return next === undefined ? lines.text.length : next - 1;
}

/** The offset at which the line that holds `offset` starts. */
export function lineStartAt(lines: TextLines, offset: number): number {
  return lines.starts[lineIndexAt(lines, offset)] ?? 0;
}

/** The line and column of an offset; offsets outside the text are drawn to its edges. */
function positionAt(lines: TextLines, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, lines.text.length));
  const index = lineIndexAt(lines, inside);
  return { line: index + 1, column: inside - (lines.starts[index] ?? 0) + 1 };
}

/** The span between two offsets. */
export function spanAt(lines: TextLines, start: number, end: number): Span {
  return { start: positionAt(lines, start), end: positionAt(lines, Math.max(start, end)) };
}
