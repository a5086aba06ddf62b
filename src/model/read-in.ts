import type { Source } from './source.ts';
import type { Id, Table } from './text.ts';

/**
 * Gives for each source the one in which we read it: the last along `seenIn`, before a circle closes. Each stretch is
 * walked once, so that long rows of sources cost no more than their number.
 */
export function lastReadIn(sources: Table<Source>): (source: Id) => Id {
  const known = new Map<Id, Id>();
  return (source) => {
    const passed = new Set<Id>();
    let at = source;
    while (!known.has(at)) {
      passed.add(at);
      const next = sources[at]?.seenIn;
      if (next === undefined || passed.has(next)) break;
      at = next;
    }
    const last = known.get(at) ?? at;
    for (const each of passed) known.set(each, last);
    return last;
  };
}

/** Gives for each source the first along `seenIn` that `holds`, the source itself left out; walked once as well. */
export function firstReadIn(sources: Table<Source>, holds: (source: Id) => boolean): (source: Id) => Id | undefined {
  const known = new Map<Id, Id | undefined>();
  return (source) => {
    const passed = new Set<Id>();
    let found: Id | undefined;
    for (let at = source; found === undefined;) {
      if (known.has(at)) {
        found = known.get(at);
        break;
      }
      passed.add(at);
      const next = sources[at]?.seenIn;
      if (next === undefined || passed.has(next)) break;
      if (holds(next)) found = next;
      at = next;
    }
    for (const each of passed) known.set(each, found);
    return found;
  };
}
