import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Tells when something changes in folders; what it was must be found out by a scan. */
export interface FolderWatch {
  /** Watches these folders and no others from now on; true if one of them was not watched before. */
  follow(folders: ReadonlyMap<string, string>): boolean;
  /** Resolves once something has changed since the last time and all has been quiet for a moment. */
  stirred(): Promise<void>;
  close(): void;
}

/** Editors and git write in several steps: how long all must be quiet, in milliseconds, … */
const QUIET = 60;
/** … and when to stop waiting for that. */
const PATIENCE = 1000;

/**
 * Watches each folder by itself, not the files in them: a file that another is renamed over is a different file, and a watcher of
 * the old one hears nothing more. That is how editors save, and what Node's recursive watching on Linux misses.
 */
export function watchFolders(root: string): FolderWatch {
  const watched = new Map<string, { readonly identity: string; readonly watcher: FSWatcher }>();
  let hasStirred = false;
  let wake: (() => void) | undefined;
  const stir = (): void => {
    hasStirred = true;
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
        const watcher = watchFolder(join(root, folder), stir);
        if (watcher !== undefined) watched.set(folder, { identity, watcher });
      }
      return added.some(([folder]) => watched.has(folder));
    },
    stirred: async () => {
      if (!hasStirred) await new Promise<void>((resolve) => (wake = resolve));
      const start = performance.now();
      do {
        hasStirred = false;
        await pause(QUIET);
      } while (hasStirred && performance.now() - start < PATIENCE);
      hasStirred = false;
    },
    close: () => {
      for (const folder of watched.keys()) leave(folder);
    },
  };
}

/** Undefined if the folder is gone or not readable: then there is nothing to see either, and its outer folder reports the change. */
function watchFolder(path: string, stir: () => void): FSWatcher | undefined {
  try {
    // An error means that the folder went away, which is a change.
    return watch(path, stir).on('error', stir);
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'EACCES', 'EPERM'].includes(String(error.code)))
      return undefined;
    throw error;
  }
}
