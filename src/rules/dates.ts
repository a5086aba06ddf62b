import type { IsoDate } from '../model/index.ts';

/** One day, in milliseconds: the tolerance for clocks and time zones. */
const DAY = 86_400_000;

/** Whether `a` lies after `b`, compared as far as both are given: years, months, or days with a day's tolerance. */
export function isAfter(a: IsoDate, b: IsoDate): boolean {
  const shared = Math.min(a.length, b.length, 10);
  if (shared < 10) return a.slice(0, shared) > b.slice(0, shared);
  return timeOf(a) - timeOf(b) > DAY;
}

/** Whether the calendar has the day: the schema cannot tell leap years. */
export function dayExists(date: IsoDate): boolean {
  const day = date.slice(0, 10);
  return day.length < 10 || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

/** Milliseconds since 1970; a day stands for its beginning in UTC. */
function timeOf(date: IsoDate): number {
  return Date.parse(date.length === 10 ? `${date}T00:00:00Z` : date);
}
