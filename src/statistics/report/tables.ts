import type { PartCount, RatingCount, Statistics } from '../statistics.ts';

/** A table of the report. */
export interface ReportTable {
  readonly title: string;
  /** What the rows are. */
  readonly head: string;
  readonly rows: readonly TableRow[];
  readonly note?: string;
}

/** A row: a name, how many, and which ratings they have. */
export interface TableRow {
  readonly name: string;
  readonly count: number;
  readonly verdicts?: readonly RatingCount[];
}

/** The tables of the figures; those without a row are left out. */
export function tablesOf(statistics: Statistics): readonly ReportTable[] {
  const { verdicts, overTime, speakers, topics } = statistics;
  const tables: readonly ReportTable[] = [
    {
      title: 'Verdicts',
      head: 'Rating',
      rows: verdicts.map((one) => ({ name: one.label, count: one.checks, verdicts: [one] })),
    },
    {
      title: 'Over time',
      head: overTime.by === 'month' ? 'Month' : 'Year',
      rows: overTime.periods.map((one) => ({ name: one.period, count: one.checks, verdicts: one.verdicts })),
    },
    { title: 'Speakers', head: 'Speaker', rows: speakers.map(ofPart) },
    { title: 'Topics', head: 'Topic', rows: topics.map(ofPart) },
    ...sourceTables(statistics),
    ...afterwards(statistics),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function sourceTables({ sources }: Statistics): readonly ReportTable[] {
  const chained = sources.byChains.map(({ chains, claims }) => ({
    name: chains >= 3 ? '3 or more' : String(chains),
    count: claims,
  }));
  return [
    {
      title: 'Whose sources',
      head: 'Author',
      rows: sources.byMaker.map(({ name, checks }) => ({ name, count: checks })),
    },
    {
      title: 'Kinds of sources',
      head: 'Kind',
      rows: sources.byKind.map((one) => ({ name: one.kind, count: one.sources })),
    },
    { title: 'Independent chains behind the claims that verdicts rest on', head: 'Chains', rows: chained },
  ];
}

function afterwards({ checks, replies, corrections }: Statistics): readonly ReportTable[] {
  const { medianDays } = replies;
  return [
    {
      title: 'Requests for comment',
      head: 'Outcome',
      rows: replies.byOutcome.map((one) => ({ name: one.outcome, count: one.replies })),
      note:
        medianDays === undefined
          ? undefined
          : `Answered after ${medianDays === 1 ? '1 day' : `${medianDays} days`} at the median.`,
    },
    {
      title: 'Corrections',
      head: 'Kind',
      rows: corrections.byKind.map((one) => ({ name: one.kind, count: one.corrections })),
      note: `In ${corrections.checks} of ${checks.total} fact checks; ${corrections.ofRating} changed the rating.`,
    },
  ];
}

function ofPart({ name, checks, verdicts }: PartCount): TableRow {
  return { name, count: checks, verdicts };
}
