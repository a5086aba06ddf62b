import { createHash } from 'node:crypto';
import type { Digest } from './digest.ts';

/** The length of a digest, in bytes. */
export const DIGEST_BYTES = 32;

/** Keeps a leaf from passing for a node, and a node for a leaf (RFC 6962, section 2.1). */
const [LEAF, NODE] = [Buffer.of(0), Buffer.of(1)];

/**
 * The root of the Merkle tree over digests that stand one behind the other, as RFC 6962 builds it: an odd node rises as
 * it is. Each level is written over the one below, which is one buffer: half a million digests for themselves would take
 * hundreds of megabytes.
 */
export function merkleRoot(digests: Uint8Array): Digest {
  const level = Buffer.from(digests);
  let count = level.length / DIGEST_BYTES;
  const at = (index: number, length = 1): Buffer =>
    level.subarray(index * DIGEST_BYTES, (index + length) * DIGEST_BYTES);
  for (let index = 0; index < count; index++) hash(LEAF, at(index)).copy(at(index));
  if (count === 0) return `sha256:${hash().toString('hex')}`;
  for (; count > 1; count = Math.ceil(count / 2)) {
    for (let index = 0; index < count; index += 2) {
      const node = index + 1 < count ? hash(NODE, at(index, 2)) : at(index);
      node.copy(at(index / 2));
    }
  }
  return `sha256:${at(0).toString('hex')}`;
}

function hash(...parts: readonly Uint8Array[]): Buffer {
  const made = createHash('sha256');
  for (const part of parts) made.update(part);
  return made.digest();
}
