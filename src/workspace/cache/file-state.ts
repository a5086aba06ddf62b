import { lstatSync } from 'node:fs';

/** What shows whether a file was touched: size, times and inode; and when it was touched last, in milliseconds since 1970. */
export interface FileState {
  readonly state: string;
  readonly touched: number;
}

/** The state of every link: what it leads to, and whether that may be read, changes while the link stays the same. */
export const LINK = 'link';

/** Asks the file system; a file that is gone was touched. */
export function readState(path: string): FileState {
  try {
    const status = lstatSync(path);
    if (status.isSymbolicLink()) return { state: LINK, touched: 0 };
    const { size, mtimeMs, ctimeMs, ino } = status;
    return { state: `${size} ${mtimeMs} ${ctimeMs} ${ino}`, touched: Math.max(mtimeMs, ctimeMs) };
  } catch {
    return { state: 'gone', touched: Number.MAX_SAFE_INTEGER };
  }
}
