import type { IsoDate } from '../../model/index.ts';

/** One day, in milliseconds: the tolerance for clocks and time zones. */
const DAY = 86_400_000;

/** Whether `a` is after `b`, with a day's tolerance: a month or year is compared from its nearer end. */
export function isAfter(a: IsoDate, b: IsoDate): boolean {
  // Most dates are days in their order.
  if (a.length === 10 && b.length === 10 && a <= b) return false;
  const precise = a.length > 10 && b.length > 10;
  const [later, earlier] = precise ? [Date.parse(a), Date.parse(b)] : [firstDay(a), lastDay(b)];
  return later - earlier > DAY;
}

/** Whether the calendar has the day: the schema cannot tell leap years. */
export function dayExists(date: IsoDate): boolean {
  const [year = 0, month = 1, day = 1] = numbersOf(date);
  return (day > 0 && day <= 28) || new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** Milliseconds since 1970 at which the first day begins; the offset of a time does not matter next to a day. */
function firstDay(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = numbersOf(date);
  return Date.UTC(year, month - 1, day);
}

/** Milliseconds since 1970 at which the last day begins. */
function lastDay(date: IsoDate): number {
  const [year = 0, month = 12, day] = numbersOf(date);
  // Day 0 of a month is the last one of the month before.
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

function numbersOf(date: IsoDate): readonly number[] {
  const numbers = [Number(date.slice(0, 4))];
  if (date.length >= 7) numbers.push(Number(date.slice(5, 7)));
  if (date.length >= 10) numbers.push(Number(date.slice(8, 10)));
  return numbers;
}
