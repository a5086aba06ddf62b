import { dayTooMany, isoDates } from '../../schema/index.ts';

/** A date as the format wants it, or why a text is none. */
export type ReadDate =
  | { readonly date: string; readonly problem?: never }
  | { readonly date?: never; readonly problem: string };

const FORMS =
  'Give a date as 2024-04-12, 12.4.2024, 12 April 2024 or April 12, 2024; a month as 2024-04, a year as 2024; or today.';

/** Understands a date as people write it: `2024-04-12`, `12 April 2024`, `12.4.2024`, or a month or year alone. */
export function dateOf(text: string, today: string): ReadDate {
  const typed = text.trim();
  const readings = /^\d{4}(?:-\d{2}){0,2}$/.test(typed)
    ? [typed]
    : typed.toLowerCase() === 'today'
      ? [today]
      : isoDates(typed);
  const dates = [...new Set(readings)].filter(isInCalendar);
  const [date] = dates;
  const meant = readings.flatMap(isoDates).find(isInCalendar);
  if (date === undefined && meant !== undefined) return { problem: `${typed} is not a date. Did you mean ${meant}?` };
  const flaw = readings.map(dayTooMany).find((one) => one !== undefined);
  if (date === undefined) return { problem: flaw ?? FORMS };
  if (dates.length > 1) return { problem: `It can mean ${dates.join(' or ')}: give it like that.` };
  if (date > today) return { problem: `${date} is in the future.` };
  return { date };
}

function isInCalendar(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
