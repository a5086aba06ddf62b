/** Two lists without what is in both, as often as it is in both; two entries are the same if their keys are. */
export function withoutSame<T>(
  one: readonly T[],
  other: readonly T[],
  keyOf: (entry: T) => string,
): readonly [one: readonly T[], other: readonly T[]] {
  const counts = new Map<string, number>();
  for (const entry of other) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  const take = (entry: T): number => {
    const left = counts.get(keyOf(entry)) ?? 0;
    counts.set(keyOf(entry), left - 1);
    return left;
  };
  return [one.filter((entry) => take(entry) <= 0), other.filter((entry) => take(entry) > 0)];
}
