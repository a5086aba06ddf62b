import type { CountedCheck } from './counted-check.ts';
import type { CountRatings } from './count-ratings.ts';
import type { Statistics } from './statistics.ts';

/** As many months as a chart shows well. */
const MOST_MONTHS = 24;
/** A date that is off by a millennium makes no more periods than these. */
const MOST_PERIODS = 600;

/** The checks by the month or the year in which they were published; by the year where there would be many months. */
export function periodsOf(
  checks: readonly CountedCheck[],
  ratings: CountRatings,
  asked: 'month' | 'year' | undefined,
): Statistics['overTime'] {
  const dated = checks.flatMap((check) => (check.published === undefined ? [] : [{ check, date: check.published }]));
  const days = dated.map(({ date }) => date).toSorted();
  const [first = ''] = days;
  const last = days.at(-1) ?? '';
  const months = first === '' ? [] : monthsBetween(first, last);
  const isFine = dated.every(({ date }) => date.length >= 'YYYY-MM'.length);
  const by = asked ?? (isFine && months.length <= MOST_MONTHS ? 'month' : 'year');
  const length = by === 'month' ? 'YYYY-MM'.length : 'YYYY'.length;
  const names = new Set([...months.map((month) => month.slice(0, length)), ...days.map((day) => day.slice(0, length))]);
  const inPeriod = new Map<string, CountedCheck[]>();
  for (const { check, date } of dated) {
    const period = date.slice(0, length);
    const known = inPeriod.get(period);
    if (known === undefined) inPeriod.set(period, [check]);
    else known.push(check);
  }
  return {
    by,
    periods: [...names].toSorted().map((period) => {
      const of = inPeriod.get(period) ?? [];
      return { period, checks: of.length, verdicts: ratings(of) };
    }),
  };
}

/** All months from one day to another, as `YYYY-MM`. */
function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  for (;;) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (name > last.slice(0, name.length) || months.length >= MOST_PERIODS) return months;
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
