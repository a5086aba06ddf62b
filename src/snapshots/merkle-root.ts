import { createHash } from 'node:crypto';
import type { Digest } from './digest.ts';

/** Keeps a leaf from passing for a node, and a node for a leaf (RFC 6962, section 2.1). */
const [LEAF, NODE] = [Buffer.of(0), Buffer.of(1)];

/** The root of the Merkle tree over digests of 32 bytes, as RFC 6962 builds it: an odd node rises as it is. */
export function merkleRoot(digests: readonly Uint8Array[]): Digest {
  let level = digests.map((digest) => hash(LEAF, digest));
  if (level.length === 0) level = [hash()];
  while (level.length > 1) {
    const above: Buffer[] = [];
    for (let index = 0; index < level.length; index += 2) {
      const [left, right] = [level[index], level[index + 1]];
      if (left !== undefined) above.push(right === undefined ? left : hash(NODE, left, right));
    }
    level = above;
  }
  return `sha256:${(level[0] ?? hash()).toString('hex')}`;
}

function hash(...parts: readonly Uint8Array[]): Buffer {
  const made = createHash('sha256');
  for (const part of parts) made.update(part);
  return made.digest();
}
