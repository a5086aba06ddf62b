import { isBefore, type IsoDate } from '../../model/index.ts';

/** The indexes of dates from the newest to the oldest, equal ones in their order; undefined if a month is compared with a day, so that no order is certain. */
export function newestFirst(dates: readonly IsoDate[]): readonly number[] | undefined {
  if (new Set(dates.map(precision)).size > 1) return undefined;
  return [...dates.entries()]
    .toSorted(([, a], [, b]) => (isBefore(a, b) ? 1 : isBefore(b, a) ? -1 : 0))
    .map(([index]) => index);
}

/** A year, a month, a day or a time. */
function precision(date: IsoDate): number {
  return Math.min(date.length, 11);
}
