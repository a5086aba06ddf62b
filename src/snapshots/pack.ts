import { constants, gunzipSync, gzipSync } from 'node:zlib';

/** More is not stored, in bytes: what a person saves by hand may be larger than what is fetched. */
export const CONTENT_BYTES = 50_000_000;

/** The byte of a gzip header that names the operating system (RFC 1952, section 2.3). */
const SYSTEM = 9;

/** Compresses bytes; the same on every operating system. */
export function packed(content: Uint8Array): Uint8Array {
  const bytes = gzipSync(content, { level: constants.Z_BEST_COMPRESSION });
  bytes[SYSTEM] = 255;
  return bytes;
}

/** The bytes that were packed; undefined if they are more than expected or were not packed so. */
export function unpacked(bytes: Uint8Array, expected: number): Uint8Array | undefined {
  try {
    const content = gunzipSync(bytes, { maxOutputLength: Math.min(expected, CONTENT_BYTES) + 1 });
    return content.length === expected ? content : undefined;
  } catch {
    return undefined;
  }
}
