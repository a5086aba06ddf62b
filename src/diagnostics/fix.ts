import { comparePositions, type Span } from './span.ts';

/** A text that replaces a stretch of the diagnostic's own file. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A change that removes the cause of a finding and can mean nothing else; its edits belong together. */
export interface Fix {
  readonly description: string;
  readonly edits: readonly Edit[];
  /** An id that is gone afterwards: the fix is safe only if no other file names it. */
  readonly retires?: string;
}

/**
 * Replaces stretches of a text and keeps every other character, a byte order mark and line ends included.
 * Undefined if edits overlap or are outside the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const starts = lineStarts(text);
  const pieces: string[] = [];
  let done = 0;
  for (const edit of edits.toSorted((a, b) => comparePositions(a.span.start, b.span.start))) {
    const start = offsetOf(text, starts, edit.span.start);
    const end = offsetOf(text, starts, edit.span.end);
    if (start === undefined || end === undefined || start < done || end < start) return undefined;
    pieces.push(text.slice(done, start), edit.text);
    done = end;
  }
  return [...pieces, text.slice(done)].join('');
}

/** A byte order mark does not count as a column. */
function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith('\u{FEFF}') ? 1 : 0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}

function offsetOf(text: string, starts: readonly number[], { line, column }: Span['start']): number | undefined {
  const start = starts[line - 1];
  if (start === undefined || column < 1) return undefined;
  const next = starts[line] ?? text.length;
  return start + column - 1 <= next ? start + column - 1 : undefined;
}
