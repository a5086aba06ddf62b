import { digestOf, type Digest } from './digest.ts';
import type { Snapshots } from './open-snapshots.ts';

/** Changes whenever anything changes that can be read from the store: the lock, a stored byte, a file that was fetched. */
export function storeState(snapshots: Snapshots): Digest {
  return digestOf(JSON.stringify([digestOf(snapshots.lock ?? ''), snapshots.problems(), snapshots.receiptProblems()]));
}
