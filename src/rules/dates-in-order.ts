import type { FactCheck } from '../model/index.ts';
import { dayExists, isAfter } from './dates.ts';
import type { Finding, Rule } from './rule.ts';

/** Statement, publication, corrections and update follow in time; a source is read after it appears; nothing but `reviewBy` lies in the future. */
export const datesInOrder: Rule = {
  name: 'dates-in-order',
  level: 'error',
  alsoWithdrawn: true,
  summary: 'Statement, publication, corrections and update follow in time; a source is read after it appears; nothing but `reviewBy` lies in the future.',
  why: 'A date out of order is a slip of the pen that a hurried reader takes for a fact.',
  basis: 'The format. Dates are compared as far as both are given, with a day\'s tolerance for clocks.',
  on: {
    *check({ check }, { today }) {
      for (const [path, date] of datesOf(check)) yield* judgeDate(path, date, today, path[0] === 'reviewBy');
      yield* inOrder(check);
    },
    *source({ source }, { today }) {
      const { published, accessed } = source;
      if (published !== undefined) yield* judgeDate(['published'], published, today);
      if (accessed !== undefined) yield* judgeDate(['accessed'], accessed, today);
      if (published !== undefined && accessed !== undefined && isAfter(published, accessed)) {
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

function* judgeDate(path: Finding['path'], date: string, today: string, mayBeFuture = false): Iterable<Finding> {
  if (!dayExists(date)) yield { path, message: `The calendar has no ${date.slice(0, 10)}.`, hint: 'Mend the day or the year.' };
  else if (!mayBeFuture && isAfter(date, today)) yield { path, message: `${date} lies in the future.`, hint: 'Mend the date.' };
}

/** Each date must not come after the next; each correction lies between publication and update. */
function* inOrder(check: FactCheck): Iterable<Finding> {
  const spoken: Dated = [['statement', 'date'], check.statement.date];
  const published: Dated | undefined = check.published === undefined ? undefined : [['published'], check.published];
  const updated: Dated | undefined = check.updated === undefined ? undefined : [['updated'], check.updated];
  const corrections = (check.corrections ?? []).map(({ date }, index): Dated => [['corrections', index, 'date'], date]);
  yield* mustFollow(spoken, published);
  if (published === undefined) yield* mustFollow(spoken, updated);
  else yield* mustFollow(published, updated);
  for (const correction of corrections) {
    if (published !== undefined) yield* mustFollow(published, correction);
    yield* mustFollow(correction, updated);
  }
}

function* mustFollow(earlier: Dated, later: Dated | undefined): Iterable<Finding> {
  if (later === undefined || !isAfter(earlier[1], later[1])) return;
  yield {
    path: later[0],
    message: `${nameOf(later)} lies before ${nameOf(earlier)}.`,
    hint: 'Mend one of the two dates.',
    related: [{ path: earlier[0], message: 'The date that it should follow.' }],
  };
}

function nameOf([path, date]: Dated): string {
  const key = path[0] === 'corrections' ? 'the correction' : `\`${path.join('.')}\``;
  return `${key} (${date})`;
}
