import type { IsoDate, Reply, Correction, Status } from '../model/index.ts';
import type { CountedCheck } from './counted-check.ts';
import { compare, counted, median, type Counts } from './counts.ts';
import { ratingsBy, type CountRatings } from './count-ratings.ts';
import { periodsOf } from './periods.ts';
import type { PartCount, Statistics } from './statistics.ts';

/** What an archive is counted with. */
export interface Counting {
  readonly translations: readonly Pick<CountedCheck, 'language'>[];
  /** The ratings of the scale in its order; others come last. */
  readonly scale: readonly string[];
  readonly today: IsoDate;
  readonly by?: 'month' | 'year';
}

const STATUSES: readonly Status[] = ['published', 'review', 'draft', 'withdrawn'];
const OUTCOMES: readonly Reply['outcome'][] = ['answered', 'declined', 'no-answer', 'not-feasible'];
const KINDS: readonly Correction['kind'][] = ['minor', 'update', 'substantial', 'withdrawal'];

/** The figures of checks, none of which is a translation. */
export function figuresOf(checks: readonly CountedCheck[], counting: Counting): Statistics {
  const ratings = ratingsBy(counting.scale);
  const published = checks.flatMap((check) => check.published ?? []).toSorted();
  const [first] = published;
  const last = published.at(-1);
  const status = counted(checks.map((check) => check.status));
  const languages = counted([...checks, ...counting.translations].map(({ language }) => language));
  return {
    checks: {
      total: checks.length,
      translations: counting.translations.length,
      imported: checks.filter(({ isImported }) => isImported).length,
      byStatus: inOrder(STATUSES, status).map(([name, count]) => ({ status: name, checks: count })),
      byLanguage: frequent(languages).map(([language, count]) => ({ language, checks: count })),
      published: first === undefined || last === undefined ? undefined : { first, last },
    },
    verdicts: ratings(checks),
    overTime: periodsOf(checks, ratings, counting.by),
    speakers: partsOf(checks, (check) => (check.speaker === undefined ? [] : [check.speaker.name]), ratings),
    topics: partsOf(checks, (check) => check.topics, ratings),
    sources: sourceFigures(checks),
    reviews: reviewsOf(checks, counting.today),
    replies: replyFigures(checks),
    corrections: correctionFigures(checks),
  };
}

function partsOf(
  checks: readonly CountedCheck[],
  namesOf: (check: CountedCheck) => readonly string[],
  ratings: CountRatings,
): readonly PartCount[] {
  const parts = new Map<string, CountedCheck[]>();
  for (const check of checks) {
    for (const name of new Set(namesOf(check))) {
      const known = parts.get(name);
      if (known === undefined) parts.set(name, [check]);
      else known.push(check);
    }
  }
  return [...parts]
    .toSorted(([a, of], [b, other]) => other.length - of.length || compare(a, b))
    .map(([name, of]) => ({ name, checks: of.length, verdicts: ratings(of) }));
}

function sourceFigures(checks: readonly CountedCheck[]): Statistics['sources'] {
  const sources = new Map<string, { source: CountedCheck['sources'][number]; checks: string[] }>();
  for (const { id, sources: used } of checks) {
    for (const source of used) {
      const known = sources.get(source.id);
      if (known === undefined) sources.set(source.id, { source, checks: [id] });
      else known.checks.push(id);
    }
  }
  const all = [...sources.values()];
  const makers = counted(
    checks.flatMap(({ sources: used }) => [...new Set(used.flatMap(({ by }) => by.map(({ name }) => name)))]),
  );
  const chains = counted(checks.flatMap((check) => check.chains.map((count) => Math.min(count, MOST_CHAINS))));
  return {
    total: all.length,
    byKind: frequent(counted(all.map(({ source }) => source.kind))).map(([kind, count]) => ({ kind, sources: count })),
    byMaker: frequent(makers).map(([name, count]) => ({ name, checks: count })),
    byChains: [...chains].toSorted(([a], [b]) => a - b).map(([count, claims]) => ({ chains: count, claims })),
    onTheWeb: all.filter(({ source }) => source.address !== undefined).length,
    withoutCopy: all
      .filter(({ source }) => source.lacksCopy)
      .map(({ source, checks: using }) => ({ source: source.id, address: source.address ?? '', checks: using }))
      .toSorted((a, b) => b.checks.length - a.checks.length || compare(a.source, b.source)),
  };
}

/** From here on it makes no difference. */
const MOST_CHAINS = 3;

function reviewsOf(checks: readonly CountedCheck[], today: IsoDate): Statistics['reviews'] {
  const due = checks
    .flatMap(({ id, reviewBy }) => (reviewBy === undefined ? [] : [{ id, reviewBy }]))
    .toSorted((a, b) => compare(a.reviewBy, b.reviewBy) || compare(a.id, b.id));
  return {
    overdue: due.filter(({ reviewBy }) => reviewBy < today.slice(0, reviewBy.length)),
    coming: due.filter(({ reviewBy }) => reviewBy >= today.slice(0, reviewBy.length)),
  };
}

function replyFigures(checks: readonly CountedCheck[]): Statistics['replies'] {
  const replies = checks.flatMap((check) => check.replies);
  const outcomes = counted(replies.map(({ outcome }) => outcome));
  return {
    total: replies.length,
    checks: checks.filter((check) => check.replies.length > 0).length,
    byOutcome: inOrder(OUTCOMES, outcomes).map(([outcome, count]) => ({ outcome, replies: count })),
    medianDays: median(replies.flatMap(({ asked, answered }) => daysFrom(asked, answered))),
  };
}

function correctionFigures(checks: readonly CountedCheck[]): Statistics['corrections'] {
  const corrections = checks.flatMap((check) => check.corrections);
  const kinds = counted(corrections.map(({ kind }) => kind));
  return {
    total: corrections.length,
    checks: checks.filter((check) => check.corrections.length > 0).length,
    byKind: inOrder(KINDS, kinds).map(([kind, count]) => ({ kind, corrections: count })),
    ofRating: corrections.filter(({ changesRating }) => changesRating).length,
    medianDays: median(
      checks.flatMap(({ published, corrections: of }) => of.flatMap(({ date }) => daysFrom(published, date))),
    ),
  };
}

/** None where a day is not known, or is before the other. */
function daysFrom(from: IsoDate | undefined, to: IsoDate | undefined): readonly number[] {
  if (from?.length !== FULL || to?.length !== FULL || to < from) return [];
  return [Math.round((Date.parse(to) - Date.parse(from)) / DAY)];
}

/** The length of `YYYY-MM-DD`. */
const FULL = 10;
/** In milliseconds. */
const DAY = 86_400_000;

function inOrder<Name>(order: readonly Name[], counts: Counts<Name>): readonly (readonly [Name, number])[] {
  return order.flatMap((name) => {
    const count = counts.get(name);
    return count === undefined ? [] : [[name, count] as const];
  });
}

function frequent<Name extends string>(counts: Counts<Name>): readonly (readonly [Name, number])[] {
  return [...counts].toSorted(([a, count], [b, other]) => other - count || compare(a, b));
}
