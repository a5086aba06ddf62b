import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Depth } from '../judge/judge-files.ts';
import type { Judged } from '../judge/judged.ts';
import type { SettingsOverlay } from '../judge/judged-projects.ts';
import type { RuleCode } from '../own-rules/own-rules.ts';
import type { RuleLevels } from '../judge/rule-levels.ts';

/** What every thread judges a share of. */
export interface SharedWork {
  readonly root: string;
  readonly levels: RuleLevels;
  /** The rules of the project, and the folder that they are in. */
  readonly own: { readonly root: string; readonly code: RuleCode } | undefined;
  readonly settingsOverlay: SettingsOverlay | undefined;
  readonly today: string;
  readonly paths: readonly string[];
  readonly depth: Depth;
}

/** What a thread is started with; `next` is the index of the first path that nobody has taken yet. */
export interface ThreadWork extends SharedWork {
  readonly next: SharedArrayBuffer;
}

/** How many files a thread takes at a time: few enough that all threads end together. */
const SHARE = 50;

/** More threads than this wait for each other's memory. */
const MOST_THREADS = 8;

/** From here on memory counts for more than the tenth of time that it costs to collect garbage sooner. */
const MANY_FILES = 20_000;

/** Takes shares of the paths until none is left, whichever thread runs this, and gives what came of each. */
export function* takeShares(
  { paths, next }: Pick<ThreadWork, 'paths' | 'next'>,
  judge: (path: string) => readonly Judged[],
): Iterable<readonly Judged[]> {
  const counter = new Int32Array(next);
  for (;;) {
    const start = Atomics.add(counter, 0, SHARE);
    if (start >= paths.length) return;
    yield paths.slice(start, start + SHARE).flatMap(judge);
  }
}

/** Judges paths in as many threads as the machine has processors, this one among them. */
export async function judgeInThreads(
  work: SharedWork,
  judge: (path: string) => readonly Judged[],
): Promise<readonly Judged[]> {
  if (work.paths.length >= MANY_FILES) setFlagsFromString('--heap-growing-percent=20');
  const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const count = Math.min(MOST_THREADS, availableParallelism()) - 1;
  const others = Array.from({ length: count }, () => startThread({ ...work, next }));
  // Threads can only start while this one is idle.
  await new Promise((resolve) => setImmediate(resolve));
  const here = [...takeShares({ paths: work.paths, next }, judge)];
  return [here, ...(await Promise.all(others))].flat(2);
}

/** In megabytes: far more than a file needs, and little enough that a thread collects its garbage in time. */
const LIMITS = { maxOldGenerationSizeMb: 1_500, maxYoungGenerationSizeMb: 24 };

/** A thread hands over each share when it is done, so that it never holds many, and says at last that no more will come. */
function startThread(workerData: ThreadWork): Promise<readonly (readonly Judged[])[]> {
  const shares: (readonly Judged[])[] = [];
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./thread.js', import.meta.url), { workerData, resourceLimits: LIMITS });
    thread.on('message', (share: readonly Judged[] | 'end') => {
      if (share === 'end') resolve(shares);
      else shares.push(share);
    });
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`A thread ended with ${code} before it had answered.`)));
  });
}
