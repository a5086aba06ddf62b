import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Position, Range } from 'vscode-languageserver-protocol';
import type { Span } from '../diagnostics/index.ts';

/** A place as the protocol counts: from 0, in UTF-16 code units as well. */
function toPosition({ line, column }: Span['start']): Position {
  return { line: line - 1, character: column - 1 };
}

/** A stretch as the protocol counts. */
export function toRange({ start, end }: Span): Range {
  return { start: toPosition(start), end: toPosition(end) };
}

/** A place as we count: from 1. */
export function fromPosition({ line, character }: Position): Span['start'] {
  return { line: line + 1, column: character + 1 };
}

/** The address of a file of a project. */
export function uriOf(root: string, path: string): string {
  return pathToFileURL(join(root, path)).href;
}
