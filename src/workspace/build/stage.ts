import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { OWN, type OutFolder } from './out-folder.ts';

/** Where files wait until all of them are there. */
export const STAGED: string = `${OWN}/staged`;

/** A file that is written a little at a time. */
export interface StagedLines {
  /** Its name in the stage. */
  readonly name: string;
  readonly add: (line: string) => void;
  /** Ends it, and says how many bytes it has. */
  readonly end: () => number;
}

/** Files that are made but not in the site yet. */
export interface Stage {
  /** Puts a file aside, under the name in the stage that is returned. */
  readonly put: (content: string | Uint8Array) => string;
  /** Opens a file of lines; what does not fit into memory is made so. */
  readonly lines: () => StagedLines;
  readonly read: (name: string) => string;
  /** Removes everything, where it does not go into the site. */
  readonly clear: () => void;
}

/** In a folder of many thousands, ext4 takes half a millisecond to make one more. */
const FILES_A_FOLDER = 100;

/** An empty stage; what a killed build has left there goes. */
export function openStage(out: OutFolder): Stage {
  const folder = out.placeFor(`${STAGED}/0`).slice(0, -2);
  const open = new Set<() => number>();
  const clear = (): void => {
    for (const end of open) end();
    open.clear();
    rmSync(folder, { recursive: true, force: true });
  };
  clear();
  mkdirSync(folder);
  let count = 0;
  const nextName = (): string => {
    if (count % FILES_A_FOLDER === 0) mkdirSync(join(folder, String(count / FILES_A_FOLDER)));
    const name = `${Math.floor(count / FILES_A_FOLDER)}/${count}`;
    count += 1;
    return name;
  };
  return {
    put: (content) => {
      const name = nextName();
      writeFileSync(join(folder, name), content, { flag: 'wx' });
      return name;
    },
    lines: () => {
      const name = nextName();
      const { add, end } = writeLines(join(folder, name));
      open.add(end);
      return { name, add, end: () => (open.delete(end) ? end() : 0) };
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    clear,
  };
}

/** Characters that are gathered before they are written. */
const ENOUGH = 1 << 16;

function writeLines(path: string): Omit<StagedLines, 'name'> {
  const file = openSync(path, 'wx');
  let size = 0;
  let waiting = '';
  const write = (): void => {
    const bytes = Buffer.from(waiting);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    size += bytes.length;
    waiting = '';
  };
  return {
    add: (line) => {
      waiting += line;
      if (waiting.length >= ENOUGH) write();
    },
    end: () => {
      try {
        write();
      } finally {
        closeSync(file);
      }
      return size;
    },
  };
}
