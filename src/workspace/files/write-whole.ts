import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  lstatSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { realFolderOf, type Guard } from './real-path.ts';
import { refused } from './refusal.ts';

/** What our temporary files are called, so that those of killed runs can be recognised. */
export const TEMPORARY: RegExp = /^\..+\.[0-9a-f]{24}\.tmp$/;

/** The name that a file has until it is whole: it cannot be guessed, so nobody can place a link there. */
export function temporaryName(name: string): string {
  return `${temporaryStart(name)}${randomBytes(12).toString('hex')}.tmp`;
}

/** What the names begin with that a file has until it is whole. */
export function temporaryStart(name: string): string {
  return `.${name.slice(0, LONGEST)}.`;
}

/** File systems take 255 bytes. */
const LONGEST = 50;

/** What a file is to hold: all of it, or part by part, each made when the one before is written. */
export type FileParts = string | Uint8Array | Generator<Uint8Array, void, undefined>;

/** What is written, where no link may lead, and what the new file may be used for. */
export interface WholeFile {
  readonly path: string;
  /** A function writes the content to an open file. */
  readonly content: FileParts | ((descriptor: number) => void);
  readonly isGuarded: Guard;
  readonly mode?: number;
}

/**
 * Writes a whole file or nothing: readers see the old one until the new one is complete. Nothing is written through a
 * guarded link. A link of the user's own stays, and the file that it leads to is written; what is not a file there, such as
 * a terminal, is written to directly.
 */
export function writeWhole(file: WholeFile, links = 0): void {
  const { path, content, isGuarded, mode } = file;
  const folder = realFolderOf(path, isGuarded);
  const whole = join(folder, basename(path));
  const before = lstatSync(whole, { throwIfNoEntry: false });
  if (before !== undefined && !before.isFile()) {
    const isLink = before.isSymbolicLink();
    if (isGuarded(folder) || links > MOST_LINKS) throw refused(whole, isLink ? 'linked' : 'not-a-file');
    // What stdout was sent to is open already, and half written.
    if (folder === OPEN_FILES) return writeTo(Number(basename(whole)), content);
    if (isSpecial(whole)) return writeInto(whole, content);
    if (isLink) return writeWhole({ ...file, path: resolve(folder, readlinkSync(whole)) }, links + 1);
  }
  makeFolder(folder);
  const unfinished = join(folder, temporaryName(basename(path)));
  try {
    writeInto(unfinished, content, { flag: NEW_FILE, ...(mode === undefined ? {} : { mode }) });
    renameSync(unfinished, whole);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** As many links as Linux follows in one path. */
export const MOST_LINKS = 40;

/** Where Linux shows the files that this process has open, such as that behind `/dev/stdout`. */
const OPEN_FILES = `/proc/${process.pid}/fd`;

/** A terminal, a pipe and the like, through whatever links. */
function isSpecial(path: string): boolean {
  const status = statSync(path, { throwIfNoEntry: false });
  return status !== undefined && !status.isFile() && !status.isDirectory();
}

function writeInto(
  path: string,
  content: WholeFile['content'],
  { flag = constants.O_WRONLY, mode }: { readonly flag?: number; readonly mode?: number } = {},
): void {
  const descriptor = openSync(path, flag, 0o666);
  try {
    writeTo(descriptor, content);
    if (mode !== undefined) fchmodSync(descriptor, mode);
  } finally {
    closeSync(descriptor);
  }
}

function writeTo(descriptor: number, content: WholeFile['content']): void {
  if (typeof content === 'function') content(descriptor);
  else if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(descriptor, content);
  else for (const part of content) writeFileSync(descriptor, part);
}

/** Fails where anything, a link included, has the name. */
export const NEW_FILE: number =
  constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | ('O_NOFOLLOW' in constants ? constants.O_NOFOLLOW : 0);
