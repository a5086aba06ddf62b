/** What part of the shorter of two lists stands in the other in the same order, with others between; 0 if one is empty. */
export function commonOrder(one: readonly string[], other: readonly string[]): number {
  const shorter = Math.min(one.length, other.length);
  if (shorter === 0) return 0;
  // How many of the list so far stand in the first so many of the other.
  let row = new Uint16Array(other.length + 1);
  for (const item of one) {
    const next = new Uint16Array(other.length + 1);
    for (const [at, there] of other.entries())
      next[at + 1] = there === item ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    row = next;
  }
  return (row[other.length] ?? 0) / shorter;
}
