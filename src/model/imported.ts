import type { IsoDate } from './text.ts';

/** Where a check comes from that was made elsewhere. */
export interface Imported {
  /** The address of its page, or the name of what had it. */
  readonly from: string;
  readonly at: IsoDate;
  /** The publisher's own word for the verdict. */
  readonly label: string;
  readonly rating?: ImportedRating;
  /** The keys that the import could not fill, such as `statement.date`. */
  readonly unknown?: readonly UnknownKey[];
}

/** What an import may not know; a key within a map after a dot. */
export type UnknownKey =
  | 'title'
  | 'published'
  | 'authors'
  | 'claims'
  | 'evidence'
  | 'statement.quote'
  | 'statement.speaker'
  | 'statement.date'
  | 'statement.source'
  | 'verdict.rating'
  | 'verdict.summary';

/** The numbers that a publisher gave with its word; any may be missing, and they need not make sense. */
export interface ImportedRating {
  readonly value?: number;
  readonly best?: number;
  readonly worst?: number;
}
