/** Longer texts are no dates. */
const LONGEST = 60;

/** Understands what people write; where day and month could be either, both readings are given. */
export function isoDates(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const [, withTime] = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}\b/.exec(text) ?? [];
  if (withTime !== undefined) return [withTime];
  const yearFirst = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(text);
  if (yearFirst) {
    const [, year, month, day] = yearFirst;
    // No month has such a number, so the day stands first.
    return Number(month) > 12 ? dayOf(year, day, month) : dayOf(year, month, day);
  }
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (!yearLast) return dateInWords(text);
  const [, a, b, year] = yearLast;
  return text.includes('.') ? dayOf(year, b, a) : [...dayOf(year, b, a), ...dayOf(year, a, b)];
}

/** The date that a text can only mean, if the calendar has it. */
export function sureDate(text: string): string | undefined {
  // Day and month may have been swapped, or a digit mistyped.
  if (/^\d{4}-(?:1[3-9]|[2-9]\d)-/.test(text)) return undefined;
  const dates = new Set(isoDates(text));
  const [date] = dates;
  // A month in words may have been meant as a day of it.
  if (date === undefined || dates.size > 1 || date.length < 10) return undefined;
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

function dayOf(year = '', month = '', day = ''): readonly string[] {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return [];
  return [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`];
}

/** Words that a date may have besides its month and the day of the week. */
const FILLERS = new Set([
  'the',
  'of',
  'st',
  'nd',
  'rd',
  'th',
  'de',
  'del',
  'do',
  'le',
  'il',
  'el',
  'er',
  'den',
  'der',
  'am',
  'on',
]);

/** A year and a month in words, with or without a day: `May 3rd, 2025`, `3. Mai 2025`, `mayo de 2025`. */
function dateInWords(text: string): readonly string[] {
  const parts = text.toLowerCase().match(/[\p{L}\p{M}]+|\p{Nd}+/gu) ?? [];
  const names = (known[0] ??= calendarNames());
  const words = parts.filter((part) => !/^\p{Nd}/u.test(part) && !FILLERS.has(part) && !names.weekdays.has(part));
  const [month] = words.map((word) => names.months.get(word));
  if (words.length !== 1 || month === undefined) return [];
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  const years = numbers.filter(({ length }) => length === 4);
  const days = numbers.filter(({ length }) => length <= 2);
  const [year] = years;
  if (year === undefined || years.length !== 1 || years.length + days.length !== numbers.length || days.length > 1)
    return [];
  return days.length === 0 ? [`${year}-${String(month).padStart(2, '0')}`] : dayOf(year, String(month), days[0]);
}

/** Made at the first use: it asks for two thousand dates. */
const known: CalendarNames[] = [];

/** The languages in which dates are understood. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'pl', 'ru', 'ar', 'hi'];

interface CalendarNames {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

/** A name that means one month here and another there is left out. */
function calendarNames(): CalendarNames {
  const found = new Map<string, Set<number>>();
  const weekdays = new Set<string>();
  for (const language of LANGUAGES) {
    for (const form of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', day: 'numeric', month: form, weekday: form });
      const alone = new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: form });
      // Every month, with every day of the week.
      for (let day = 0; day < 12 * 7; day += 1) {
        const date = Date.UTC(2024, day % 12, 1 + (day % 7));
        for (const { type, value } of [...format.formatToParts(date), ...alone.formatToParts(date)]) {
          const name = value.toLowerCase().replaceAll(/[^\p{L}\p{M}]/gu, '');
          if (type === 'weekday') weekdays.add(name);
          else if (type === 'month') found.set(name, (found.get(name) ?? new Set()).add((day % 12) + 1));
        }
      }
    }
  }
  const months = [...found].flatMap(([name, [month, ...others]]) =>
    month === undefined || others.length > 0 ? [] : [[name, month] as const],
  );
  return { months: new Map(months), weekdays };
}
