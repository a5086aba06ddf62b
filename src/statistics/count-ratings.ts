import type { CountedCheck } from './counted-check.ts';
import { compare } from './counts.ts';
import type { RatingCount } from './statistics.ts';

/** Counts the ratings of checks, in the order of the scale. */
export type CountRatings = (checks: readonly CountedCheck[]) => readonly RatingCount[];

/** Counts in the order of `scale`, a list of ratings; others come last. */
export function ratingsBy(scale: readonly string[]): CountRatings {
  const placeOf = (rating: string): number => (scale.includes(rating) ? scale.indexOf(rating) : scale.length);
  return (checks) => {
    const found = new Map<string, { count: number; rating: NonNullable<CountedCheck['rating']> }>();
    for (const { rating } of checks) {
      if (rating === undefined) continue;
      const known = found.get(rating.id);
      if (known === undefined) found.set(rating.id, { count: 1, rating });
      else known.count += 1;
    }
    return [...found.values()]
      .toSorted((a, b) => placeOf(a.rating.id) - placeOf(b.rating.id) || compare(a.rating.id, b.rating.id))
      .map(({ count, rating }) => ({ rating: rating.id, label: rating.label, class: rating.class, checks: count }));
  };
}
