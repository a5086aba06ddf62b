import type { Id } from '../model/index.ts';
import type { Passage } from './passage.ts';
import type { SourceRef } from './source-view.ts';

/** A picture, video or sound; `file` is below the project's media folder. */
export interface MediumView {
  readonly id: Id;
  readonly file: string;
  readonly alt: string;
  readonly credit: string;
  readonly caption?: string;
  readonly licence?: string;
  readonly source?: SourceRef;
  /** What must be printed across it wherever it is shown, since it is itself the falsehood; `alt` begins with it. */
  readonly stamp?: Passage;
}
