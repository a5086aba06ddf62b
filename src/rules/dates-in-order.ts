import { isBefore, type FactCheck, type IsoDate, type Source, type Table } from '../model/index.ts';
import { afterPublication } from './dates/after-publication.ts';
import { dateOrders, firstDateOf, ordersOfTranslation, type Dated, type Order } from './dates/date-orders.ts';
import { dayExists, isAfter } from './dates/dates.ts';
import type { RuleFinding, Rule } from './rule.ts';

/** Statement, publication, corrections and update follow each other in time, and so does what a check rests on; only `reviewBy` may be in the future. */
export const datesInOrder: Rule = {
  name: 'dates-in-order',
  level: 'error',
  alsoWithdrawn: true,
  alsoTranslations: true,
  alsoImported: 'as-note',
  summary:
    'Statement, publication, corrections and update follow in time; a translation follows its original; a source is read after it appears, and appears before what is known only through it; who is asked is asked before publication, and answers after that; the timeline runs forward; nothing but `reviewBy` is in the future.',
  why: 'A date out of order is a slip of the pen that a hurried reader takes for a fact.',
  basis: "The format. Dates are compared as far as both are given, with a day's tolerance for clocks.",
  on: {
    *check(subject, { project, today }) {
      const { check, own, sources, translates } = subject;
      if (own.translationOf !== undefined) {
        const file = project.checkById.get(own.translationOf)?.path ?? '';
        yield* ofTranslation(own, today, translates && { file, published: translates.check.published });
        return;
      }
      const wrong = new Set<string>();
      for (const [path, date] of datesOf(check)) {
        for (const finding of judgeDate(path, date, today, path[0] === 'reviewBy')) {
          wrong.add(path.join('.'));
          yield finding;
        }
      }
      const isSound = ({ path }: Dated): boolean => !wrong.has(path.join('.'));
      yield* upset(dateOrders(check, sources).filter(({ earlier, later }) => isSound(earlier) && isSound(later)));
      if (![...wrong].some((path) => path.startsWith('timeline.'))) yield* backward(check);
      if (wrong.size === 0) yield* afterPublication(check, sources);
    },
    *project({ project, today }) {
      const { path: file, entries } = project.sources ?? { path: '', entries: {} };
      for (const [path, date] of sourceDates(entries, [])) {
        for (const finding of judgeDate(path, date, today)) yield { file, ...finding };
      }
    },
    // A source that cannot be opened was not read.
    *source({ source: { published, accessed } }, { today }) {
      if (published === undefined || accessed === undefined || !isAfter(published, accessed)) return;
      if ([published, accessed].some((date) => !dayExists(date) || isAfter(date, today))) return;
      yield {
        path: ['accessed'],
        message: `The source was read on ${accessed}, before it appeared on ${published}.`,
        hint: 'Fix one of the two dates.',
        related: [{ path: ['published'], message: 'When it appeared.' }],
      };
    },
  },
};

/** A translation has its own dates of publication and change; all others are those of its original. */
function* ofTranslation(
  own: FactCheck,
  today: string,
  original: { readonly file: string; readonly published?: IsoDate } | undefined,
): Iterable<RuleFinding> {
  const wrong = new Set<string>();
  for (const [path, date] of ownDatesOf(own)) {
    for (const finding of judgeDate(path, date, today, path[0] === 'reviewBy')) {
      wrong.add(path.join('.'));
      yield finding;
    }
  }
  yield* upset(
    ordersOfTranslation(own).filter(
      ({ earlier, later }) => ![earlier, later].some(({ path }) => wrong.has(path.join('.'))),
    ),
  );
  const first = firstDateOf(own);
  const { file, published } = original ?? {};
  if (wrong.size > 0 || first === undefined || published === undefined || !isBefore(first.date, published)) return;
  yield {
    path: first.path,
    message: `${capital(first.name)} of the translation (${first.date}) is before the publication of its original (${published}).`,
    hint: 'Fix one of the two dates. What is not published cannot be translated in public.',
    related: [{ file, path: ['published'], message: 'When the original was published.' }],
  };
}

type Path = readonly (string | number)[];

function* ownDatesOf(check: FactCheck): Iterable<readonly [Path, IsoDate]> {
  for (const key of ['published', 'updated', 'reviewBy'] as const) {
    const date = check[key];
    if (date !== undefined) yield [[key], date];
  }
  for (const [index, { date }] of (check.corrections ?? []).entries()) yield [['corrections', index, 'date'], date];
}

function* datesOf(check: FactCheck): Iterable<readonly [Path, IsoDate]> {
  yield* ownDatesOf(check);
  const { date: said } = check.statement;
  if (said !== undefined) yield [['statement', 'date'], said];
  yield* sourceDates(check.sources ?? {}, ['sources']);
  for (const [index, reply] of (check.replies ?? []).entries()) {
    for (const key of ['asked', 'answered'] as const) {
      const date = reply[key];
      if (date !== undefined) yield [['replies', index, key], date];
    }
  }
  for (const list of ['searches', 'timeline'] as const) {
    for (const [index, { date }] of (check[list] ?? []).entries()) yield [[list, index, 'date'], date];
  }
}

function* sourceDates(sources: Table<Source>, base: Path): Iterable<readonly [Path, IsoDate]> {
  for (const [id, source] of Object.entries(sources)) {
    for (const key of ['published', 'accessed'] as const) {
      const date = source[key];
      if (date !== undefined) yield [[...base, id, key], date];
    }
  }
}

function* judgeDate(path: Path, date: IsoDate, today: string, mayBeFuture = false): Iterable<RuleFinding> {
  // Of all days that no calendar has, the format lets through 29 February alone.
  if (!dayExists(date))
    yield {
      path,
      message: `There is no such date as ${date.slice(0, 10)}.`,
      hint: `February ${date.slice(0, 4)} has 28 days: fix the day or the year.`,
    };
  else if (!mayBeFuture && isAfter(date, today))
    yield { path, message: `${date} is in the future.`, hint: 'Fix the date.' };
}

/** One slip can break several orders: the date that is in most of them is reported, once; of equals, the one more likely to be wrong. */
function* upset(orders: readonly Order[]): Iterable<RuleFinding> {
  const broken = orders.filter(({ earlier, later }) => isAfter(earlier.date, later.date));
  const times = new Map<string, number>();
  for (const { path } of broken.flatMap(({ earlier, later }) => [earlier, later])) {
    times.set(path.join('.'), (times.get(path.join('.')) ?? 0) + 1);
  }
  const timesOf = ({ path }: Dated): number => times.get(path.join('.')) ?? 0;
  const most = ({ earlier, later }: Order): number => Math.max(timesOf(earlier), timesOf(later));
  const reported = new Set<string>();
  for (const order of broken.toSorted((a, b) => most(b) - most(a))) {
    const { earlier, later, doubted } = order;
    if ([earlier, later].some(({ path }) => reported.has(path.join('.')))) continue;
    const difference = timesOf(earlier) - timesOf(later);
    const isLate = difference > 0 || (difference === 0 && doubted === 'earlier');
    const [dated, other] = isLate ? [earlier, later] : [later, earlier];
    reported.add(dated.path.join('.'));
    yield {
      path: dated.path,
      message: `${capital(dated.name)} (${dated.date}) is ${isLate ? 'after' : 'before'} ${other.name} (${other.date}).`,
      hint: order.hint ?? 'Fix one of the two dates.',
      related: [{ path: other.path, message: `The date that it should ${isLate ? 'precede' : 'follow'}.` }],
    };
  }
}

/** Readers see the timeline as it is in the file. */
function* backward({ timeline = [] }: FactCheck): Iterable<RuleFinding> {
  for (const [index, { date }] of timeline.entries()) {
    const above = timeline[index - 1];
    if (above === undefined || !isBefore(date, above.date)) continue;
    yield {
      path: ['timeline', index, 'date'],
      message: `The timeline goes back from ${above.date} to ${date}.`,
      hint: 'Put the oldest entry first, or fix one of the two dates.',
      related: [{ path: ['timeline', index - 1, 'date'], message: 'The date above it.' }],
    };
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
