import type { FactCheck } from '../model/index.ts';
import { dayExists, isAfter } from './dates.ts';
import type { Finding, Rule } from './rule.ts';

/** Statement, publication, corrections and update follow in time; a source is read after it appears; nothing but `reviewBy` lies in the future. */
export const datesInOrder: Rule = {
  name: 'dates-in-order',
  level: 'error',
  alsoWithdrawn: true,
  summary:
    'Statement, publication, corrections and update follow in time; a source is read after it appears; nothing but `reviewBy` lies in the future.',
  why: 'A date out of order is a slip of the pen that a hurried reader takes for a fact.',
  basis: "The format. Dates are compared as far as both are given, with a day's tolerance for clocks.",
  on: {
    *check({ check }, { today }) {
      const wrong = new Set<string>();
      for (const [path, date] of datesOf(check)) {
        if (isSound(date, today)) continue;
        for (const finding of judgeDate(path, date, today, path[0] === 'reviewBy')) {
          wrong.add(keyOf([path, date]));
          yield finding;
        }
      }
      const broken = ordersOf(check).filter(([earlier, later]) => isAfter(earlier[1], later[1]));
      if (broken.length > 0) yield* upset(broken.filter((order) => !order.some((dated) => wrong.has(keyOf(dated)))));
    },
    *source({ source }, { today }) {
      const { published, accessed } = source;
      const wrong = [
        ...(published === undefined || isSound(published, today) ? [] : judgeDate(['published'], published, today)),
        ...(accessed === undefined || isSound(accessed, today) ? [] : judgeDate(['accessed'], accessed, today)),
      ];
      yield* wrong;
      if (wrong.length === 0 && published !== undefined && accessed !== undefined && isAfter(published, accessed)) {
        yield {
          path: ['accessed'],
          message: `The source was read on ${accessed}, before it appeared on ${published}.`,
          hint: 'Mend one of the two dates.',
          related: [{ path: ['published'], message: 'When it appeared.' }],
        };
      }
    },
  },
};

type Dated = readonly [path: readonly (string | number)[], date: string];

function* datesOf(check: FactCheck): Iterable<Dated> {
  for (const key of ['published', 'updated', 'reviewBy'] as const) {
    const date = check[key];
    if (date !== undefined) yield [[key], date];
  }
  yield [['statement', 'date'], check.statement.date];
  for (const [index, { asked }] of (check.replies ?? []).entries()) {
    if (asked !== undefined) yield [['replies', index, 'asked'], asked];
  }
  for (const list of ['searches', 'timeline', 'corrections'] as const) {
    for (const [index, { date }] of (check[list] ?? []).entries()) yield [[list, index, 'date'], date];
  }
}

function isSound(date: string, today: string): boolean {
  return dayExists(date) && !isAfter(date, today);
}

function* judgeDate(path: Finding['path'], date: string, today: string, mayBeFuture = false): Iterable<Finding> {
  if (!dayExists(date))
    yield { path, message: `The calendar has no ${date.slice(0, 10)}.`, hint: 'Mend the day or the year.' };
  else if (!mayBeFuture && isAfter(date, today))
    yield { path, message: `${date} lies in the future.`, hint: 'Mend the date.' };
}

/** Two dates of which the first must not lie after the second. */
type Order = readonly [earlier: Dated, later: Dated];

/** Statement, publication and update follow each other; each correction lies between the last two. */
function ordersOf(check: FactCheck): readonly Order[] {
  const spoken: Dated = [['statement', 'date'], check.statement.date];
  const published: readonly Dated[] = check.published === undefined ? [] : [[['published'], check.published]];
  const updated: readonly Dated[] = check.updated === undefined ? [] : [[['updated'], check.updated]];
  const corrections = (check.corrections ?? []).map(({ date }, index): Dated => [['corrections', index, 'date'], date]);
  const before = (earlier: readonly Dated[], later: readonly Dated[]): readonly Order[] =>
    earlier.flatMap((a) => later.map((b): Order => [a, b]));
  return [
    ...before([spoken], published),
    ...before(published.length === 0 ? [spoken] : published, updated),
    ...before(published, corrections),
    ...before(corrections, updated),
  ];
}

/** One slip can upset several orders: the date that stands in most of them is reported, once; of equals the one that should follow. */
function* upset(broken: readonly Order[]): Iterable<Finding> {
  const times = new Map<string, number>();
  for (const dated of broken.flat()) times.set(keyOf(dated), (times.get(keyOf(dated)) ?? 0) + 1);
  const timesOf = (dated: Dated): number => times.get(keyOf(dated)) ?? 0;
  const most = (order: Order): number => Math.max(...order.map(timesOf));
  const reported = new Set<string>();
  for (const order of broken.toSorted((a, b) => most(b) - most(a))) {
    if (order.some((dated) => reported.has(keyOf(dated)))) continue;
    const [earlier, later] = order;
    const isLate = timesOf(earlier) > timesOf(later);
    const [dated, other] = isLate ? [earlier, later] : [later, earlier];
    reported.add(keyOf(dated));
    yield {
      path: dated[0],
      message: `${capital(nameOf(dated))} lies ${isLate ? 'after' : 'before'} ${nameOf(other)}.`,
      hint: 'Mend one of the two dates.',
      related: [{ path: other[0], message: `The date that it should ${isLate ? 'precede' : 'follow'}.` }],
    };
  }
}

function keyOf([path]: Dated): string {
  return path.join('.');
}

function nameOf([path, date]: Dated): string {
  return `${path[0] === 'corrections' ? 'the date of the correction' : `\`${path.join('.')}\``} (${date})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
