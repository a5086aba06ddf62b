import { asciiDigits } from './digits.ts';
import { MONTHS } from './months.ts';

/** A day, or why none can be read; `isPart` says that a month or year alone was given. */
export type ReadDay = { readonly day: string; readonly isPart?: true } | { readonly problem: string };

/** Reads the day as it was published: no zone moves it. */
export function readDay(text: string): ReadDay {
  const plain = asciiDigits(text).trim().replaceAll(/\s+/g, ' ');
  for (const read of FORMS) {
    const found = read(plain);
    if (found !== undefined) return found;
  }
  return { problem: 'No day can be read from this.' };
}

type Form = (text: string) => ReadDay | undefined;

const FORMS: readonly Form[] = [yearFirst, partial, asianForm, dayOrMonthFirst, named, sinceEpoch];

/** `2020-06-23`, with or without a time in any form after it; also `2020/6/23`, `2020.06.23` and `20200623`. */
function yearFirst(text: string): ReadDay | undefined {
  const [, year, month, day] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.test(text)
    ? (/^(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(text) ?? [])
    : (/^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}(?:Z|[+-]\d{4})?)?$/.exec(text) ?? []);
  return year === undefined ? undefined : dayOf(year, month, day);
}

/** A month or year alone. */
function partial(text: string): ReadDay | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const whole = dayOf(year, month ?? '01', '01');
  if ('problem' in whole) return whole;
  return { day: month === undefined ? year : `${year}-${month}`, isPart: true };
}

/** `2020年6月23日`, `2020년 6월 23일`. */
function asianForm(text: string): ReadDay | undefined {
  const [, year, month, day] = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日號号일]/.exec(text) ?? [];
  return year === undefined ? undefined : dayOf(year, month, day);
}

/** `23/07/2020`; where both numbers could be a month, nobody knows which is. With full stops the day is first everywhere. */
function dayOrMonthFirst(text: string): ReadDay | undefined {
  const [, first = '', mark, second = '', year] =
    /^(?:\p{L}{2,12}\.?,? )?(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (year.length === 2) return { problem: 'The year has two digits only, so the day is not certain.' };
  if (mark === '.' || first === second || Number(first) > 12) return dayOf(year, second, first);
  if (Number(second) > 12) return dayOf(year, first, second);
  return { problem: `Whether this is day ${first} of month ${second} or the other way round, nobody can tell.` };
}

/** `22 July 2019`, `July 22, 2019`, `Mon, 22 Jul 2019 10:00:00 GMT`, `22 de julho de 2019`. */
function named(text: string): ReadDay | undefined {
  const folded = text.toLowerCase().normalize('NFC');
  const [, day, name, year] =
    /(?:^|\D)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?: de | of | d’| d'| |-)(\p{L}[\p{L}\p{M}]{1,14})\.?,?(?: de | del | of | |-)(\d{4})(?!\d)/u.exec(
      folded,
    ) ?? [];
  const first = year === undefined ? undefined : namedDay(year, name, day);
  if (first !== undefined) return first;
  const [, month, number, following] =
    /(?:^| )(\p{L}[\p{L}\p{M}]{1,14})\.? (\d{1,2})(?:st|nd|rd|th)?,? (?:(?:at )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?(?: \p{L}{2,5})? )?(\d{4})(?!\d)/u.exec(
      folded,
    ) ?? [];
  return following === undefined ? undefined : namedDay(following, month, number);
}

function namedDay(year: string, name: string | undefined, day: string | undefined): ReadDay | undefined {
  const month = MONTHS.get(name ?? '');
  return month === undefined ? undefined : dayOf(year, String(month), day);
}

/** Seconds or milliseconds since 1970: the day is that in Greenwich, since nothing says where. */
function sinceEpoch(text: string): ReadDay | undefined {
  if (!/^(?:\d{10}|\d{13})$/.test(text)) return undefined;
  const [year, month, day] = new Date(Number(text) * (text.length === 10 ? 1000 : 1))
    .toISOString()
    .slice(0, 10)
    .split('-');
  return year === undefined ? undefined : dayOf(year, month, day);
}

/** The years in which claims and their reviews can be dated by this calendar. */
const YEARS = { first: 1000, last: 2100 };

function dayOf(year: string, month = '', day = ''): ReadDay {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 2 || (m === 0 && d === 0)) return { problem: 'This stands for no date.' };
  if (y < YEARS.first || y > YEARS.last)
    return { problem: `The year ${y} is not one of this calendar in which a claim could be reviewed.` };
  const isDay = m >= 1 && m <= 12 && d >= 1 && (d <= 28 || new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d);
  if (!isDay) return { problem: 'There is no such day.' };
  return { day: [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-') };
}
