import { placeInWords } from '../../diagnostics/index.ts';
import { isBefore, type FactCheck, type Id, type IsoDate, type Source, type Table } from '../../model/index.ts';
import { isAfter } from './dates.ts';

/** A date, its place, and what people call it. */
export interface Dated {
  readonly path: readonly (string | number)[];
  readonly date: IsoDate;
  readonly name: string;
}

/** Two dates, the first of which must not be after the second. */
export interface Order {
  readonly earlier: Dated;
  readonly later: Dated;
  /** Which of the two is more likely to be wrong; the later one, unless said otherwise. */
  readonly doubted?: 'earlier';
  readonly hint?: string;
}

/** The orders that the dates of a check must keep. */
export function dateOrders(check: FactCheck, sources: Table<Source>): readonly Order[] {
  return [...ownOrders(check), ...sourceOrders(check, sources), ...lateComers(check)];
}

/** Statement, publication and update follow each other; each correction lies between the last two; nobody is asked before it was said, or answers before being asked. */
function ownOrders(check: FactCheck): readonly Order[] {
  const spoken = whenSaid(check);
  const published = datedIfGiven('published', check);
  const updated = datedIfGiven('updated', check);
  const replies = (check.replies ?? []).map((_, index) => ({
    asked: datesOfReply(check, index, 'asked'),
    answered: datesOfReply(check, index, 'answered'),
  }));
  const asked = replies.flatMap((reply) => reply.asked);
  return [
    ...before(spoken, [...published, ...asked]),
    ...replies.flatMap((reply) => before(reply.asked, reply.answered)),
    ...before(published.length === 0 ? spoken : published, updated),
    ...before(published, correctionsOf(check)),
    ...before(correctionsOf(check), updated),
  ];
}

function datesOfReply({ replies = [] }: FactCheck, index: number, key: 'asked' | 'answered'): readonly Dated[] {
  const date = replies[index]?.[key];
  return date === undefined ? [] : [dated(['replies', index, key], date)];
}

function before(earlier: readonly Dated[], later: readonly Dated[]): readonly Order[] {
  return earlier.flatMap((a) => later.map((b) => ({ earlier: a, later: b })));
}

/** The orders that a translation's own dates must keep. */
export function ordersOfTranslation(own: FactCheck): readonly Order[] {
  const [published, updated] = [datedIfGiven('published', own), datedIfGiven('updated', own)];
  return [
    ...before(published, updated),
    ...before(published, correctionsOf(own)),
    ...before(correctionsOf(own), updated),
  ];
}

/** The first day on which a translation says that it was there. */
export function firstDateOf(own: FactCheck): Dated | undefined {
  const dates = [...datedIfGiven('published', own), ...datedIfGiven('updated', own), ...correctionsOf(own)];
  return dates.reduce<Dated | undefined>(
    (first, one) => (first === undefined || isBefore(one.date, first.date) ? one : first),
    undefined,
  );
}

/** The words of a statement appear when they were said or later; what is known only through a source appears before that. */
function sourceOrders(check: FactCheck, sources: Table<Source>): readonly Order[] {
  const spoken = whenSaid(check);
  const { source = '' } = check.statement;
  const publication = (id: Id): readonly Dated[] => publicationOf(id, check.sources?.[id]);
  return [
    ...before(spoken, publication(source)),
    ...Object.entries(check.sources ?? {}).flatMap(([id, { seenIn }]): readonly Order[] =>
      seenIn === undefined || GROWING.has(sources[seenIn]?.kind ?? '')
        ? []
        : before(publication(id), publication(seenIn)).map((order) => ({ ...order, doubted: 'earlier' })),
    ),
  ];
}

/** What is added to after it first appeared. */
const GROWING: ReadonlySet<string> = new Set(['dataset', 'law']);

function publicationOf(id: Id, source: Source | undefined): readonly Dated[] {
  const date = source?.published;
  if (date === undefined) return [];
  return [{ path: ['sources', id, 'published'], date, name: `the publication of \`${id}\`` }];
}

/** What a public check rests on is no younger than its own last change. */
function lateComers(check: FactCheck): readonly Order[] {
  const last = lastChangeOf(check);
  if (last === undefined) return [];
  const content = [
    ...Object.entries(check.sources ?? {}).flatMap(([id, source]) => publicationOf(id, source)),
    ...(['searches', 'timeline'] as const).flatMap((list) =>
      (check[list] ?? []).map(({ date }, index) => dated([list, index, 'date'], date)),
    ),
    ...(check.replies ?? []).flatMap((_, index) =>
      (['asked', 'answered'] as const).flatMap((key) => datesOfReply(check, index, key)),
    ),
  ];
  const hint = 'Fix the date, or say in `updated` when the check last changed.';
  return content.map((earlier) => ({ earlier, later: last, doubted: 'earlier', hint }));
}

/** The last day on which a public check says that it changed; undefined for one that is not public. */
export function lastChangeOf(check: FactCheck): Dated | undefined {
  if (check.status !== 'published' && check.status !== 'withdrawn') return undefined;
  const changes = [...datedIfGiven('published', check), ...datedIfGiven('updated', check), ...correctionsOf(check)];
  return changes.reduce<Dated | undefined>(
    (latest, one) => (latest === undefined || isAfter(one.date, latest.date) ? one : latest),
    undefined,
  );
}

function correctionsOf(check: FactCheck): readonly Dated[] {
  return (check.corrections ?? []).map(({ date }, index) => ({
    path: ['corrections', index, 'date'],
    date,
    name: 'the date of the correction',
  }));
}

function datedIfGiven(key: 'published' | 'updated', check: FactCheck): readonly Dated[] {
  const date = check[key];
  return date === undefined ? [] : [dated([key], date)];
}

function whenSaid({ statement: { date } }: FactCheck): readonly Dated[] {
  return date === undefined ? [] : [dated(['statement', 'date'], date)];
}

function dated(path: Dated['path'], date: IsoDate): Dated {
  return { path, date, name: placeInWords(path) };
}
