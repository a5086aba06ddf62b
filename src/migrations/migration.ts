import type { Edit } from '../diagnostics/index.ts';
import type { DocumentKind } from '../schema/index.ts';
import type { YamlDocument } from '../yaml/index.ts';

/** One step from a format to the next. It is pure, and replaces stretches of a file, so that comments and all else stay. */
export interface Migration {
  /** The format that it leads to, from the one before. */
  readonly to: number;
  /** What it changes, as a sentence. */
  readonly summary: string;
  /** What it replaces in a file of the format before; the key `format` of the settings is not its concern. */
  readonly edits: (document: YamlDocument, kind: DocumentKind) => readonly Edit[];
}

/** All steps in order, from format 1 on. There is one format so far. */
export const MIGRATIONS: readonly Migration[] = [];
