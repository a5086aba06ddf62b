import { RULES_FOLDER } from '../project/index.ts';
import type { LiveProject } from '../workspace/live/live-project.ts';
import { whileItChanges } from '../workspace/watch/while-it-changes.ts';

/** Watches the files of a project for an editor that does not; gives a function that ends it. */
export function watchProject(
  { root }: LiveProject,
  changed: (paths: readonly string[]) => void,
  failed: (error: unknown) => void,
): () => void {
  const ending = new AbortController();
  const ended = new Promise<void>((resolve) => ending.signal.addEventListener('abort', () => resolve()));
  const work = (changes: readonly { readonly path: string }[]): Promise<void> => {
    if (changes.length > 0) changed(changes.map(({ path }) => path));
    return Promise.resolve();
  };
  // A folder that went away is nothing to watch any more.
  void whileItChanges({ root, others: [RULES_FOLDER] }, { whole: work }, { interrupted: () => ended }).catch(failed);
  return () => ending.abort();
}
