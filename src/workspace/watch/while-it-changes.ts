import { DEFAULT_FOLDERS, loadFolders } from '../../project/index.ts';
import type { Io } from '../io.ts';
import { nodeFiles } from '../files/node-files.ts';
import { changesBetween, type Change } from './changes.ts';
import { scanProject, type ProjectScan } from './scan-project.ts';
import { watchFolders } from './watch-folders.ts';

/** What is watched: a project, and folders of it besides that of the fact checks. */
export interface WatchedProject {
  readonly root: string;
  readonly others?: readonly string[];
}

/** Does the work immediately, and again whenever files of the project in `root` change, until the user ends it. */
export async function whileItChanges(
  { root, others }: WatchedProject,
  work: (changes: readonly Change[]) => Promise<void>,
  io: Pick<Io, 'interrupted'>,
): Promise<void> {
  const watch = watchFolders(root);
  const ended = io.interrupted().then(() => true);
  let known = DEFAULT_FOLDERS;
  /** Whatever changes after this scan is reported by the watcher. */
  const look = (): ProjectScan => {
    // Settings that are broken for a moment do not move the folders.
    known = loadFolders(nodeFiles(root)) ?? known;
    for (;;) {
      const seen = scanProject(root, { ...known, others });
      if (!watch.follow(seen.folders)) return seen;
    }
  };
  try {
    let before = look();
    let changes: readonly Change[] = [];
    for (;;) {
      await work(changes);
      do {
        if (await Promise.race([ended, watch.stirred().then(() => false)])) return;
        const now = look();
        changes = changesBetween(before, now);
        before = now;
      } while (changes.length === 0);
    }
  } finally {
    watch.close();
  }
}
