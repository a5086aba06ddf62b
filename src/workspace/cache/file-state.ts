import { lstatSync, statSync, type Stats } from 'node:fs';

/** What tells whether a file was touched: size, times and inode; and when it was touched last, in milliseconds since 1970. */
export interface FileState {
  readonly state: string;
  readonly touched: number;
}

/** Asks the file system; a file that is gone was touched. */
export function readState(path: string): FileState {
  try {
    const status = lstatSync(path);
    const own = stateOfStatus(status);
    if (!status.isSymbolicLink()) return own;
    // What a link leads to changes while the link stays the same.
    const target = stateOfStatus(statSync(path));
    return { state: `${own.state} ${target.state}`, touched: Math.max(own.touched, target.touched) };
  } catch {
    return { state: 'gone', touched: Number.POSITIVE_INFINITY };
  }
}

function stateOfStatus({ size, mtimeMs, ctimeMs, ino }: Stats): FileState {
  return { state: `${size} ${mtimeMs} ${ctimeMs} ${ino}`, touched: Math.max(mtimeMs, ctimeMs) };
}
