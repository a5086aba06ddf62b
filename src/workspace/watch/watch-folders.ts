import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Tells when something changes in folders; what it was must be found out by looking. */
export interface FolderWatch {
  /** Watches these folders and no others from now on; true if one of them was not watched before. */
  follow(folders: ReadonlyMap<string, string>): boolean;
  /**
   * Resolves once something has changed since the last time and all has been quiet for a moment, or for an instant where
   * these paths are settled; with the paths that were touched, of which some may be nothing, or undefined if they are not known.
   */
  stirred(isSettled: (paths: ReadonlySet<string>) => boolean): Promise<ReadonlySet<string> | undefined>;
  close(): void;
}

/** Editors and git write in several steps: how long all must be quiet, in milliseconds, … */
const QUIET = 60;
/** … or, where what was touched looks whole, … */
const INSTANT = 6;
/** … and when to stop waiting for that. */
const PATIENCE = 1000;

/**
 * Watches each folder by itself, not the files in them: a file that another is renamed over is a different file, and a watcher of
 * the old one hears nothing more. That is how editors save, and what Node's recursive watching on Linux misses.
 */
export function watchFolders(root: string): FolderWatch {
  const watched = new Map<string, { readonly identity: string; readonly watcher: FSWatcher }>();
  const touched = new Set<string>();
  let [count, areAllKnown] = [0, true];
  let wake: (() => void) | undefined;
  const stir = (path: string | undefined): void => {
    count += 1;
    if (path === undefined) areAllKnown = false;
    else touched.add(path);
    wake?.();
  };
  const leave = (folder: string): void => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };
  return {
    follow: (folders) => {
      for (const [folder, { identity }] of watched) if (folders.get(folder) !== identity) leave(folder);
      const added = [...folders].filter(([folder]) => !watched.has(folder));
      for (const [folder, identity] of added) {
        const watcher = watchFolder(join(root, folder), (name) =>
          stir(name === null ? undefined : folder === '.' ? name : `${folder}/${name}`),
        );
        if (watcher !== undefined) watched.set(folder, { identity, watcher });
      }
      return added.some(([folder]) => watched.has(folder));
    },
    stirred: async (isSettled) => {
      if (count === 0) await new Promise<void>((resolve) => (wake = resolve));
      const start = performance.now();
      let [seen, quietSince] = [count, start];
      for (;;) {
        await pause(INSTANT);
        const now = performance.now();
        if (count !== seen) [seen, quietSince] = [count, now];
        else if (now - quietSince >= QUIET || (areAllKnown && isSettled(touched))) break;
        if (now - start >= PATIENCE) break;
      }
      const paths = areAllKnown ? new Set(touched) : undefined;
      touched.clear();
      [count, areAllKnown] = [0, true];
      return paths;
    },
    close: () => {
      for (const folder of watched.keys()) leave(folder);
    },
  };
}

/** Undefined if the folder is gone or not readable: then there is nothing to see either, and its outer folder reports the change. */
function watchFolder(path: string, stir: (name: string | null) => void): FSWatcher | undefined {
  try {
    // An error means that the folder went away, which is a change.
    return watch(path, (_, name) => stir(name)).on('error', () => stir(null));
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'EACCES', 'EPERM'].includes(String(error.code)))
      return undefined;
    throw error;
  }
}
