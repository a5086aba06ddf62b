import { setTimeout as pause } from 'node:timers/promises';
import type { Io } from '../io.ts';
import { joinChanges, type Change } from './changes.ts';
import { followChanges, type WatchedProject } from './follow-changes.ts';

/** What is done about changes. */
export interface Work {
  /** What cannot wait: of all that changed since the work was last done whole, each time that something more does. */
  readonly early?: (changes: readonly Change[]) => Promise<void>;
  readonly whole: (changes: readonly Change[]) => Promise<void>;
}

/** How long nothing must have changed before all of the work is done, in milliseconds, … */
const REST = 120;
/** … and when it is done in any case. */
const PATIENCE = 2000;

/** Does the work immediately, and again whenever files of a project change, until the user ends it. */
export async function whileItChanges(
  project: WatchedProject,
  { early, whole }: Work,
  { interrupted }: Pick<Io, 'interrupted'>,
): Promise<void> {
  const following = followChanges(project);
  const ended = interrupted().then(() => undefined);
  let coming: Promise<readonly Change[]> | undefined;
  /** What changes next; `rest` if nothing has within some milliseconds, undefined once the user has ended it. */
  const next = async (milliseconds?: number): Promise<readonly Change[] | 'rest' | undefined> => {
    coming ??= following.next();
    const rest = milliseconds === undefined ? [] : [pause(milliseconds, 'rest' as const)];
    const found = await Promise.race([ended, coming, ...rest]);
    // What comes during a rest, or while work is done, is kept for the next time.
    if (found !== 'rest') coming = undefined;
    return found;
  };
  try {
    let changes: readonly Change[] = [];
    for (;;) {
      await whole(changes);
      let found = await next();
      const start = performance.now();
      changes = [];
      while (found !== 'rest') {
        if (found === undefined) return;
        changes = joinChanges(changes, found);
        await early?.(changes);
        found = early === undefined || performance.now() - start > PATIENCE ? 'rest' : await next(REST);
      }
    }
  } finally {
    following.close();
  }
}
