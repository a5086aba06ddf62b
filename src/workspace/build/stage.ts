import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWN, type OutFolder } from './out-folder.ts';

/** Where files wait until all of them are there. */
export const STAGED: string = `${OWN}/staged`;

/** Files that are made but not in the site yet. */
export interface Stage {
  /** Puts a file aside, under the name in the stage that is returned. */
  put(content: string | Uint8Array | Generator<string>): string;
  read(name: string): string;
  /** Removes everything, where it does not go into the site. */
  clear(): void;
}

/** In a folder of many thousands, ext4 takes half a millisecond to make one more. */
const FILES_A_FOLDER = 100;

/** An empty stage; what a killed build has left there goes. */
export function openStage(out: OutFolder): Stage {
  const folder = out.placeFor(`${STAGED}/0`).slice(0, -2);
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  clear();
  mkdirSync(folder);
  let count = 0;
  return {
    put: (content) => {
      if (count % FILES_A_FOLDER === 0) mkdirSync(join(folder, String(count / FILES_A_FOLDER)));
      const name = `${Math.floor(count / FILES_A_FOLDER)}/${count}`;
      count += 1;
      const file = openSync(join(folder, name), 'wx');
      try {
        if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content);
        else for (const part of content) writeFileSync(file, part);
      } finally {
        closeSync(file);
      }
      return name;
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    clear,
  };
}
