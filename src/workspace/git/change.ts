import type { FileContent } from '../../project/index.ts';
import type { Revision } from './revision.ts';

/** A change between a revision and what is there now. Paths are relative to the project. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'deleted' | 'renamed';
  readonly path: string;
  /** The path before; differs where the file was renamed. */
  readonly before: string;
}

/** Some files of a project as they stand now. */
export interface PresentFiles {
  readonly paths: readonly string[];
  read(path: string, maxBytes: number): FileContent;
  /** Whether a path is a file, and no link to one. */
  isRegular(path: string): boolean;
}

/** Some files of a project as they stood, those of them that count. */
export interface PastFiles {
  readonly revision: Pick<Revision, 'idOf' | 'isLink' | 'read' | 'expect'>;
  readonly paths: readonly string[];
}
