import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import type { FileContent, FileProblem } from '../../project/index.ts';

/**
 * Reads a regular file of at most `maxBytes`. A link in its place is not followed: whoever may follow one passes the path
 * that it leads to.
 */
export function readRegular(path: string, maxBytes: number): FileContent {
  return withRegular(path, (descriptor, size) =>
    size > maxBytes ? { problem: 'too-large', size } : { bytes: readAll(descriptor, size) },
  );
}

/** Reads the first bytes of a regular file of any size, in the same way. */
export function readStart(path: string, length: number): FileContent {
  return withRegular(path, (descriptor, size) => ({ bytes: readAll(descriptor, Math.min(size, length)) }));
}

/** A file that is open for reading; who opened it closes it. */
export interface OpenFile {
  readonly descriptor: number;
  /** In bytes. */
  readonly size: number;
}

/** Opens a regular file of any size, in the same way. */
export function openRegular(path: string): OpenFile | { readonly problem: FileProblem } {
  let descriptor: number | undefined;
  try {
    if (!HAS_NOFOLLOW && lstatSync(path).isSymbolicLink()) return { problem: 'linked' };
    descriptor = openSync(path, READ_ONLY);
    const status = fstatSync(descriptor);
    if (status.isFile()) return { descriptor, size: status.size };
    closeSync(descriptor);
    return { problem: 'not-a-file' };
  } catch (error) {
    if (descriptor !== undefined) closeSync(descriptor);
    return { problem: PROBLEMS[codeOf(error)] ?? 'unreadable' };
  }
}

function withRegular(path: string, read: (descriptor: number, size: number) => FileContent): FileContent {
  const opened = openRegular(path);
  if ('problem' in opened) return opened;
  try {
    return read(opened.descriptor, opened.size);
  } catch (error) {
    return { problem: PROBLEMS[codeOf(error)] ?? 'unreadable' };
  } finally {
    closeSync(opened.descriptor);
  }
}

/** Windows has neither of the two. */
const HAS_NOFOLLOW: boolean = 'O_NOFOLLOW' in constants;
/** Without O_NONBLOCK a named pipe in a stranger's branch would hang the run. */
const READ_ONLY: number = HAS_NOFOLLOW
  ? constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW
  : constants.O_RDONLY;

const PROBLEMS: Readonly<Record<string, FileProblem>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  ELOOP: 'linked',
  // What FreeBSD says instead.
  EMLINK: 'linked',
  // A socket, or a device without a driver.
  ENXIO: 'not-a-file',
  EOPNOTSUPP: 'not-a-file',
  EISDIR: 'not-a-file',
};

/** The code of an error of the system; empty for any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Reads no more than the size that was found acceptable, even if the file grows meanwhile. */
function readAll(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = readSync(descriptor, bytes, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
