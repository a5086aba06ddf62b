import { DEFAULT_FOLDERS, loadFolders } from '../../project/index.ts';
import { nodeFiles } from '../files/node-files.ts';
import { changesBetween, type Change } from './changes.ts';
import { isSettled, lookAgain } from './look-again.ts';
import { scanProject, type ProjectScan } from './scan-project.ts';
import { watchFolders } from './watch-folders.ts';

/** What is watched: a project, and folders of it besides that of the fact checks. */
export interface WatchedProject {
  readonly root: string;
  readonly others?: readonly string[];
}

/** Tells what changes in a project. */
export interface FollowedProject {
  /** Resolves with what has changed since the last time, as soon as something has; asked again only when it has resolved. */
  next(): Promise<readonly Change[]>;
  close(): void;
}

/** Follows the files of a project from now on. */
export function followChanges({ root, others }: WatchedProject): FollowedProject {
  const watch = watchFolders(root);
  let known = DEFAULT_FOLDERS;
  /** Whatever changes after this scan is reported by the watcher. */
  const scan = (): ProjectScan => {
    // Settings that are broken for a moment do not move the folders.
    known = loadFolders(nodeFiles(root)) ?? known;
    for (;;) {
      const seen = scanProject(root, { ...known, others });
      if (!watch.follow(seen.folders)) return seen;
    }
  };
  let before = scan();
  let isOver = false;
  return {
    next: async () => {
      for (;;) {
        const touched = await watch.stirred((paths) => isSettled(root, before, paths));
        // A scan would watch the folders again, and the program would never end.
        if (isOver) return [];
        const now = (touched && lookAgain(root, before, touched)) ?? scan();
        const changes = changesBetween(before, now);
        before = now;
        if (changes.length > 0) return changes;
      }
    },
    close: () => {
      isOver = true;
      watch.close();
    },
  };
}
