import { createHash } from 'node:crypto';
import { packSegment, unpackSegment, type Segment } from '../../search/index.ts';
import type { CacheFolder } from '../cache/cache-folder.ts';

/** A file of so many bytes is none of ours. */
const MOST_BYTES = 500_000_000;
/** Of a digest before a segment, in bytes. */
const DIGEST_LENGTH = 32;

/** Reads a segment that an earlier run kept; undefined if there is none, or it is damaged: its checks are read only when they are found. */
export function keptSegment(folder: CacheFolder | undefined, name: string): Segment | undefined {
  const bytes = folder?.read(name, MOST_BYTES);
  if (bytes === undefined) return undefined;
  const packed = bytes.subarray(DIGEST_LENGTH);
  return digestOf(packed).equals(bytes.subarray(0, DIGEST_LENGTH)) ? unpackSegment(packed) : undefined;
}

/** Keeps a segment for later runs. */
export function keepSegment(folder: CacheFolder | undefined, name: string, segment: Segment): void {
  if (folder === undefined) return;
  const packed = packSegment(segment);
  folder.write(name, Buffer.concat([digestOf(packed), packed]));
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
