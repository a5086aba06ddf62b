import { fieldsOf } from './lock-fields.ts';
import type { Snapshot } from './snapshot.ts';

/** Fields that may differ between two copies of the same thing: when it was asked for, and how it was compressed. */
const PASSING: ReadonlySet<string> = new Set(['time', 'etag', 'lastModified', 'stored', 'storedBytes', 'status']);

/** Whether two snapshots say the same of a source, so that the older one can stay. */
export function isSameCopy(one: Snapshot | undefined, other: Snapshot): boolean {
  return one !== undefined && saidIn(one) === saidIn(other);
}

function saidIn(snapshot: Snapshot): string {
  return JSON.stringify(fieldsOf(snapshot).filter(([name]) => !PASSING.has(name)));
}
