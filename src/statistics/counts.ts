/** How often each of some names occurs. */
export type Counts<Name> = ReadonlyMap<Name, number>;

/** Counts equal names. */
export function counted<Name>(names: readonly Name[]): Counts<Name> {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The middle of some numbers, the lower one of two; undefined if there are none. */
export function median(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
}

/** By code units, so that the order is the same on every machine. */
export function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
