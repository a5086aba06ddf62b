import type { FileOutcome } from '../../validate/index.ts';

/** An outcome with the digest of the content that it is about; undefined if the file could not be read. */
export interface Judged {
  readonly outcome: FileOutcome;
  readonly content: string | undefined;
}
