import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { realFolderOf, isWithin } from './real-path.ts';
import { refused } from './refusal.ts';

/** How temporary files of ours are called: a file that a killed run left is known by it. */
export const TEMPORARY: RegExp = /^\..+\.[0-9a-f]{24}\.tmp$/;

/** The name that a file has until it is whole: nobody can guess it, so that nobody can lay a link there. */
export function temporaryName(name: string): string {
  return `.${name.slice(0, LONGEST)}.${randomBytes(12).toString('hex')}.tmp`;
}

/** File systems take 255 bytes. */
const LONGEST = 50;

/** What a file is to hold: all of it, or part by part, each made when the one before is written. */
export type FileParts = string | Uint8Array | Generator<Uint8Array, void, undefined>;

/** What is written, below which real folder no link may be on the way, and what the new file may be used for. */
export interface WholeFile {
  readonly path: string;
  readonly content: FileParts;
  readonly guarded: string;
  readonly mode?: number;
}

/**
 * Writes a whole file or nothing: readers see the old one until the new one is complete. Nothing is written through a
 * link in the guarded folder. What is no file, such as a terminal, is written to directly where it lies outside.
 */
export function writeWhole({ path, content, guarded, mode }: WholeFile): void {
  const folder = realFolderOf(path, guarded);
  const whole = join(folder, basename(path));
  const before = lstatSync(whole, { throwIfNoEntry: false });
  if (before !== undefined && !before.isFile()) {
    if (isWithin(guarded, folder)) throw refused(whole, before.isSymbolicLink() ? 'linked' : 'not-a-file');
    if (!before.isDirectory()) return writeFileSync(whole, Buffer.concat([...partsOf(content)]));
  }
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, temporaryName(basename(path)));
  const descriptor = openSync(unfinished, NEW_FILE, 0o666);
  try {
    try {
      for (const part of partsOf(content)) writeFileSync(descriptor, part);
      if (mode !== undefined) fchmodSync(descriptor, mode);
    } finally {
      closeSync(descriptor);
    }
    renameSync(unfinished, whole);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function partsOf(content: FileParts): Iterable<Uint8Array> {
  if (typeof content === 'string') return [Buffer.from(content)];
  return content instanceof Uint8Array ? [content] : content;
}

/** Fails where anything, a link included, has the name. */
export const NEW_FILE: number =
  constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | ('O_NOFOLLOW' in constants ? constants.O_NOFOLLOW : 0);
