import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWN, type OutFolder } from './out-folder.ts';

/** Where files wait until all of them are there. */
export const STAGED: string = `${OWN}/staged`;

/** Files that are made but not in the site yet. */
export interface Stage {
  /** Puts a file aside; `name` is its name in the stage. */
  put(content: string | Uint8Array): string;
  read(name: string): string;
}

/** An empty stage; what a killed build has left there goes. */
export function openStage(out: OutFolder): Stage {
  const folder = out.placeFor(`${STAGED}/0`).slice(0, -2);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  let count = 0;
  return {
    put: (content) => {
      const name = String(count);
      count += 1;
      writeFileSync(join(folder, name), content, { flag: 'wx' });
      return name;
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
  };
}

/** A digest of a file's content. */
export function contentDigest(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, 22);
}

/** Whether a file that an earlier build has written is still there. */
export function isStillThere(out: OutFolder, path: string): boolean {
  return existsSync(out.fileAt(path));
}
