import { lstatSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { BUILD } from '../../version.ts';
import type { ComparedFolders } from '../build/compare-folders.ts';
import { FOLDERS } from '../build/folders.ts';

/** What a thread compares. */
export interface ComparingWork {
  readonly site: string;
  readonly file: string;
}

/** With fewer bytes, which name about six thousand folders, a thread takes longer to start than it saves. */
const LEAST_BYTES = 200_000;

/**
 * Compares the folders of a large site with what its last build noted, while this thread does something else; undefined if
 * that does not pay, or cannot be done.
 */
export function compareAhead(site: string): Promise<ComparedFolders | undefined> {
  const file = join(site, FOLDERS);
  const size = lstatSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (BUILD === undefined || size < LEAST_BYTES || availableParallelism() === 1) return Promise.resolve(undefined);
  const workerData: ComparingWork = { site, file };
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./comparing.js', import.meta.url), { workerData });
    thread.once('message', (found: ComparedFolders) => resolve(found));
    // Whoever waits can compare them, too.
    thread.once('error', () => resolve(undefined));
    thread.once('exit', () => resolve(undefined));
  });
}
