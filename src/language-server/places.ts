import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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

/** The path of what is on this computer's disk. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** The path in a folder of what is in it. */
export function within(root: string, path: string): string | undefined {
  const inside = relative(root, path).split(sep).join('/');
  return inside === '' || inside.startsWith('../') || inside === '..' ? undefined : inside;
}
