import { createHash } from 'node:crypto';
import { digestOf, parseLfsPointer } from '../../snapshots/index.ts';

/**
 * The ids that git can have given to a file of the work tree: that of its bytes, and that of its text with plain line ends.
 * `like` is an id of the same repository, whose length tells how it hashes.
 */
export function* blobIds(bytes: Uint8Array, like: string): Iterable<string> {
  yield blobId(bytes, like);
  const plain = withPlainLineEnds(bytes);
  if (plain !== bytes) yield blobId(plain, like);
}

function blobId(bytes: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

/** Whether a file of the work tree is the content with this id, but for its line ends. */
export function isBlob(bytes: Uint8Array, id: string): boolean {
  for (const one of blobIds(bytes, id)) if (one === id) return true;
  return false;
}

/** Whether two contents are the same to a reader: git may have changed the line ends, or keep one elsewhere by git LFS. */
export function isSameContent(one: Uint8Array, other: Uint8Array): boolean {
  if (Buffer.compare(withPlainLineEnds(one), withPlainLineEnds(other)) === 0) return true;
  return isPointerTo(one, other) || isPointerTo(other, one);
}

function isPointerTo(pointer: Uint8Array, content: Uint8Array): boolean {
  const named = parseLfsPointer(pointer);
  return named !== undefined && named.size === content.length && named.digest === digestOf(content);
}

/** The same bytes where there is no CRLF, or where a NUL says that this is not a text. */
function withPlainLineEnds(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.includes('\r\n') || buffer.includes(0)) return bytes;
  return Buffer.from(buffer.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
