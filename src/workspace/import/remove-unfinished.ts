import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isFolder } from '../files/is-there.ts';
import { TEMPORARY } from '../files/write-whole.ts';

/** Removes what a run that was killed had begun to write. */
export function removeUnfinished(folder: string): void {
  if (!isFolder(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeUnfinished(join(folder, entry.name));
    else if (entry.isFile() && TEMPORARY.test(entry.name)) rmSync(join(folder, entry.name), { force: true });
  }
}
