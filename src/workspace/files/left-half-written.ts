import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { guardOf, type NamedFile } from './checkout.ts';
import { isFolder } from './is-there.ts';
import { realFolderOf } from './real-path.ts';
import { TEMPORARY, temporaryStart } from './write-whole.ts';

/** Whether a run that was killed may have left this in the place of a file, its lock as a database included. */
function isHalfWritten(found: string, name: string): boolean {
  return found.startsWith(temporaryStart(name)) && TEMPORARY.test(found.replace(LOCK, ''));
}

const LOCK = /\.lock$/;

/** After this time nobody is still writing a file, not even the rows of a table that has few; in milliseconds. */
const OLD = 86_400_000;

/** Removes what runs that were killed had begun to write in the place of a file that the user named. */
export function removeHalfWrittenOf(named: NamedFile): void {
  const path = resolve(named.cwd, named.file);
  const folder = realFolderOf(path, guardOf(named));
  if (isFolder(folder)) removeHalfWritten(folder, basename(path));
}

/** The same in a folder that may be written; a run that goes on keeps its own. */
export function removeHalfWritten(folder: string, name: string): void {
  for (const found of readdirSync(folder)) {
    if (!isHalfWritten(found, name)) continue;
    const status = lstatSync(join(folder, found), { throwIfNoEntry: false });
    if (status !== undefined && Date.now() - status.mtimeMs > OLD)
      rmSync(join(folder, found), { force: true, recursive: true });
  }
}
