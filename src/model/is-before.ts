import type { IsoDate } from './text.ts';

/** Whether `a` is before `b` as far as both are given, without tolerance: for dates that one hand has written. */
export function isBefore(a: IsoDate, b: IsoDate): boolean {
  if (a.length > 10 && b.length > 10) return Date.parse(a) < Date.parse(b);
  const shared = Math.min(a.length, b.length, 10);
  return a.slice(0, shared) < b.slice(0, shared);
}
