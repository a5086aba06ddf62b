import { lineEndAt, type TextLines } from '../text-lines.ts';

/** One line of a file: how far it is indented, and what it begins with. */
export interface Row {
  readonly line: number;
  readonly indent: number;
  readonly text: string;
  readonly key?: string;
}

/** Longer lines are cut. */
const LONGEST = 500;

/** A line of a file; undefined if it is blank or a comment. */
export function rowAt(lines: TextLines, line: number): Row | undefined {
  const start = lines.starts[line];
  if (start === undefined) return undefined;
  const whole = lines.text.slice(start, Math.min(lineEndAt(lines, start), start + LONGEST));
  const text = whole.trim();
  if (text === '' || text.startsWith('#')) return undefined;
  const [, key] = /^-?([\p{L}\p{N}_][\p{L}\p{N}_-]*):(?=\s|$)/u.exec(text) ?? [];
  return { line, indent: whole.length - whole.trimStart().length, text, key };
}

/** The offset of the first line below that is indented no more than `indent`. */
export function endOfBlock(lines: TextLines, from: number, indent: number): number {
  for (let line = from + 1; line < lines.starts.length; line += 1) {
    const row = rowAt(lines, line);
    if (row !== undefined && row.indent <= indent) return (lines.starts[line] ?? lines.text.length) - 1;
  }
  return lines.text.length;
}
