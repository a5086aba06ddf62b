import { readPartly, type DocumentKind, type PartlyRead } from '../schema/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { loadFile } from './load-file.ts';
import type { FileContent } from './project-files.ts';

/** A file of which as much counts as can be read. */
export interface PartlyLoaded<K extends DocumentKind> extends Partial<PartlyRead<K>> {
  /** The text, if its bytes could be read. */
  readonly text?: string;
  /** What keeps it from being valid: the first of what is wrong. */
  readonly problem?: Diagnostic;
}

/** Reads a file that need not be valid any more: what was written by an older format can still be compared. */
export function loadPartly<K extends DocumentKind>(kind: K, path: string, content: FileContent): PartlyLoaded<K> {
  const { value, document, text, problems } = loadFile(kind, path, content);
  if (value !== undefined) return { text, value, unread: [] };
  const [problem] = problems;
  return { text, problem, ...(document === undefined ? {} : readPartly(kind, document)) };
}
