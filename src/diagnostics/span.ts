/** A place in a text. Lines and columns count from 1; a column counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of text; `end` is exclusive. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** The span of the first character, where no better place is known. */
export const START: Span = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Orders positions by line, then column. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}
