import { createHash } from 'node:crypto';

/** The digest of a stored thing, as `sha256:` and 64 hexadecimal digits. */
export type Digest = `sha256:${string}`;

/** The digest of bytes, or of a text as UTF-8. */
export function digestOf(content: Uint8Array | string): Digest {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** Whether a value is written as a digest. */
export function isDigest(value: unknown): value is Digest {
  return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);
}

/** Where the object with this digest is in the folder of snapshots: `sha256/ab/cdef…`. */
export function objectPath(digest: Digest): string {
  const hex = digest.slice('sha256:'.length);
  return `sha256/${hex.slice(0, 2)}/${hex.slice(2)}`;
}

/** Whether a path in the folder of snapshots is one that an object can have. */
export function isObjectPath(path: string): boolean {
  return /^sha256\/[0-9a-f]{2}\/[0-9a-f]{62}$/.test(path);
}
