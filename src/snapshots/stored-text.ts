import type { Digest } from './digest.ts';
import type { Snapshot } from './snapshot.ts';

/** Why a source's text cannot be read. */
type TextMissing =
  /** Nothing is stored. */
  | 'no-snapshot'
  /** A copy is stored, but it has no text: a scan, a picture. */
  | 'no-text'
  /** What is stored is not what the lock says, or the lock itself was changed. */
  | 'tampered'
  /** The store is complete elsewhere, and this checkout holds only a pointer. */
  | 'elsewhere'
  /** The copy is of another address than the source now gives. */
  | 'other-address';

/** The text of a source as it is stored, or why there is none. */
export type StoredText =
  | {
      /** Paragraphs with blank lines between them; form feeds between the pages of a PDF. */
      readonly text: string;
      readonly digest: Digest;
      readonly snapshot: Snapshot;
      /** Whether only the paragraphs that quotations need are kept: what is not in it may still be in the source. */
      readonly isExcerpt: boolean;
      readonly missing?: never;
    }
  | {
      readonly text?: never;
      readonly missing: TextMissing;
      /** The reason as a full sentence. */
      readonly message: string;
    };
