import { digestOf } from './digest.ts';
import { unpacked } from './pack.ts';
import type { Snapshot } from './snapshot.ts';
import { readObject, type StoreReader } from './verify-snapshot.ts';

/** Why the bytes that a source sent cannot be had. */
export type ContentMissing =
  /** Only excerpts are kept. */
  | 'excerpts'
  /** This checkout has a pointer of git LFS instead. */
  | 'elsewhere'
  /** What is stored is not what its name says; that is reported in any case. */
  | 'tampered'
  /** The stored bytes are those that the lock names, but do not unpack to the content that it names. */
  | 'other-content';

/** The bytes as a source sent them, or why they cannot be had. */
export type StoredContent =
  | { readonly bytes: Uint8Array; readonly missing?: never }
  | { readonly bytes?: never; readonly missing: ContentMissing };

/** Reads the content of a snapshot, and compares it with its line in the lock. */
export function storedContent(files: StoreReader, { stored, content, contentBytes }: Snapshot): StoredContent {
  if (stored === undefined) return { missing: 'excerpts' };
  const found = readObject(files, stored, 'stored');
  if (found.problem !== undefined) return { missing: found.problem.isElsewhere === true ? 'elsewhere' : 'tampered' };
  const bytes = unpacked(found.bytes, contentBytes);
  return bytes !== undefined && digestOf(bytes) === content ? { bytes } : { missing: 'other-content' };
}
