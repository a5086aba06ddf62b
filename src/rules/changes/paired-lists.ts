/** An entry of a list at two times; absent where it was not there. */
export interface PairedEntry<T> {
  readonly was?: T;
  readonly is?: T;
  /** Where it stands now; undefined if it is gone. */
  readonly index?: number;
}

/** Pairs the entries of two versions of a list: the same first, then those with the same `keyOf`; where as many came as went, those, in turn. */
export function pairedEntries<T>(
  before: readonly T[],
  now: readonly T[],
  keyOf: (entry: T) => string,
): readonly PairedEntry<T>[] {
  const partner = new Map<T, T>();
  let left = before;
  for (const key of [(entry: T): string => JSON.stringify(entry), keyOf]) {
    const waiting = queues(left, key);
    for (const is of now) {
      const was = partner.has(is) ? undefined : waiting.get(key(is))?.shift();
      if (was !== undefined) partner.set(is, was);
    }
    const taken = new Set(partner.values());
    left = left.filter((was) => !taken.has(was));
  }
  const open = now.filter((is) => !partner.has(is));
  const isRewritten = open.length === left.length;
  if (isRewritten)
    for (const [at, was] of left.entries()) for (const is of open.slice(at, at + 1)) partner.set(is, was);
  return [
    ...now.map((is, index) => ({ was: partner.get(is), is, index })),
    ...(isRewritten ? [] : left.map((was) => ({ was }))),
  ];
}

function queues<T>(entries: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const queue = found.get(key);
    if (queue === undefined) found.set(key, [entry]);
    else queue.push(entry);
  }
  return found;
}
