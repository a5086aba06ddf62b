import { closeSync, lstatSync, openSync, readlinkSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { guardOf, type NamedFile } from './checkout.ts';
import { removeHalfWritten } from './left-half-written.ts';
import { makeFolder } from './make-folder.ts';
import { realFolderOf, type Guard } from './real-path.ts';
import { refused } from './refusal.ts';
import { MOST_LINKS, NEW_FILE, temporaryName } from './write-whole.ts';

/** A file that is written piece by piece, and gets its name when it is whole. */
export interface GrowingFile {
  /** Where it is until then. */
  readonly unfinished: string;
  write(bytes: Uint8Array): void;
  /** Nothing more is written. */
  close(): void;
  /** Gives it its name, in place of what had it. */
  keep(): void;
  /** Removes it, unless it was kept. */
  discard(): void;
}

/** Opens a file that the user named; nothing is written through a guarded link, a link of the user's own stays. */
export function openGrowing(named: NamedFile): GrowingFile {
  const place = placeOf(resolve(named.cwd, named.file), guardOf(named));
  makeFolder(place.folder);
  removeHalfWritten(place.folder, place.name);
  const unfinished = join(place.folder, temporaryName(place.name));
  let descriptor: number | undefined = openSync(unfinished, NEW_FILE, 0o666);
  const close = (): void => {
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  };
  let isOpen = true;
  return {
    unfinished,
    write: (bytes) => {
      if (descriptor === undefined) throw new Error('The file is closed.');
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
    },
    close,
    keep: () => {
      close();
      renameSync(unfinished, join(place.folder, place.name));
      isOpen = false;
    },
    discard: () => {
      close();
      if (isOpen) rmSync(unfinished, { force: true });
      isOpen = false;
    },
  };
}

function placeOf(path: string, isGuarded: Guard, links = 0): { readonly folder: string; readonly name: string } {
  const folder = realFolderOf(path, isGuarded);
  const name = basename(path);
  const whole = join(folder, name);
  const before = lstatSync(whole, { throwIfNoEntry: false });
  if (before === undefined || before.isFile()) return { folder, name };
  if (!before.isSymbolicLink()) throw refused(whole, 'not-a-file');
  if (isGuarded(folder) || links > MOST_LINKS) throw refused(whole, 'linked');
  return placeOf(resolve(folder, readlinkSync(whole)), isGuarded, links + 1);
}
