import type { Assurance } from '../model/index.ts';
import type { Digest } from './digest.ts';

/** How a copy came into the store. */
type Method = 'captured' | 'by-hand' | 'imported';

/** Why a stored copy has no text. */
export type NoText = 'scanned' | 'encrypted' | 'damaged' | 'too-large' | 'timed-out' | 'not-text';

/** One line of the lock: what a source said at one moment, and the digests that show that it still does. */
export interface Snapshot {
  /** The address of the source; absent if it has none. */
  readonly address?: string;
  /** Where redirects led, if elsewhere. */
  readonly finalAddress?: string;
  readonly method: Method;
  /** The status of the answer; absent if nobody asked the server. */
  readonly status?: number;
  /** The media type, with its parameters, as the server or the file's name said. */
  readonly contentType: string;
  /** When it was captured or put into the store: `2026-11-23T12:00:00Z`. */
  readonly time: string;
  /** The compressed bytes as they are in the store; absent if only excerpts are kept. */
  readonly stored?: Digest;
  readonly storedBytes?: number;
  /** The bytes that the source sent. */
  readonly content: Digest;
  readonly contentBytes: number;
  /** The extracted text; absent if none could be extracted. */
  readonly text?: Digest;
  readonly textBytes?: number;
  readonly noText?: NoText;
  /** Name and version of what extracted the text. */
  readonly extractor: string;
  /** Where only excerpts are kept: the list of the digests of all paragraphs. */
  readonly paragraphs?: Digest;
  /** The root of the Merkle tree over that list. */
  readonly root?: Digest;
  /** A copy in a public archive. */
  readonly archived?: string;
  /** What the server wants to be asked with, when it is asked whether anything changed. */
  readonly etag?: string;
  readonly lastModified?: string;
}

/** Snapshots by key: `check/source` for a source of one check, `source` for a shared one. */
export type SnapshotTable = ReadonlyMap<string, Snapshot>;

/** The assurance level of a copy. A file put there by hand proves only that it is unchanged since. */
export function assuranceOf({ method, archived }: Pick<Snapshot, 'method' | 'archived'>): Assurance {
  if (method !== 'captured') return 0;
  return archived === undefined ? 1 : 2;
}

/** Whether a key can be in the lock. */
export function isSnapshotKey(key: string): boolean {
  return key.length <= 400 && /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/.test(key);
}
