import type { Digest } from './digest.ts';

/** A git LFS pointer is at most this long. */
const POINTER_BYTES = 1024;

const FIRST_LINE = 'version https://git-lfs.github.com/spec/v1\n';

/** What stands in git where git LFS keeps the object elsewhere. */
export interface LfsPointer {
  readonly digest: Digest;
  readonly size: number;
}

/** Reads bytes as a git LFS pointer; undefined if they are none. */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.length > POINTER_BYTES) return undefined;
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith(FIRST_LINE)) return undefined;
  const [, hex, size] = /^oid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n$/m.exec(text.slice(FIRST_LINE.length)) ?? [];
  return hex === undefined || size === undefined ? undefined : { digest: `sha256:${hex}`, size: Number(size) };
}
