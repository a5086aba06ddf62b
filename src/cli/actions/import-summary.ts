import { labelKey } from '../../authoring/index.ts';
import { line } from '../../printing/index.ts';
import type { Outcome } from '../../workspace/import/import-reviews.ts';
import { tally, type Counted, type Tally } from '../../workspace/import/tally.ts';

/** What is said at the end of an import. */
export interface ImportSummary {
  add(outcome: Outcome): void;
  counts(): Readonly<Record<string, number>>;
  lines(): readonly string[];
}

/** How the import was made. */
interface Manner {
  readonly folder: string;
  readonly isDry: boolean;
  readonly wasMerging: boolean;
}

/** How many different things a list names before the report must. */
const MOST = 12;

/** Counts what became of reviews, and says it. */
export function importSummary(manner: Manner): ImportSummary {
  const counts = { reviews: 0, written: 0, merged: 0, there: 0, leftOut: 0, drafts: 0 };
  const [leftOut, labels, notRead, unused, twins]: readonly [Tally, Tally, Tally, Tally, Tally] = [
    tally(),
    tally(),
    tally(),
    tally(),
    tally(),
  ];
  return {
    add: (outcome) => {
      if (outcome.outcome === 'no-review') return notRead.add(outcome.why, outcome.file);
      counts.reviews += 1;
      const place = `${outcome.review.from.file}, number ${outcome.review.from.number}`;
      if (outcome.outcome === 'left-out') {
        counts.leftOut += 1;
        return leftOut.add(outcome.why, place);
      }
      counts[outcome.outcome] += 1;
      for (const { path, message } of outcome.review.problems) unused.add(`${path}: ${message}`, place);
      if (outcome.unrated !== undefined) labels.add(outcome.unrated, place, labelKey(outcome.unrated));
      if (outcome.outcome !== 'written') return;
      if (outcome.isDraft) counts.drafts += 1;
      if (outcome.sameClaim !== undefined) twins.add('', `${outcome.path} and ${outcome.sameClaim}`);
      if (outcome.without !== undefined) unused.add(`A check is without ${outcome.without}.`, place);
    },
    counts: () => counts,
    lines: () => [
      headline(counts, manner),
      ...draftLine(counts.drafts),
      ...twinLines(twins.all(), manner),
      ...list('Left out:', leftOut.all()),
      ...list('Not read:', notRead.all()),
      ...list('Kept in `notes` because no key holds it as it is:', unused.all()),
      ...labelLines(labels.all()),
    ],
  };
}

type Counts = Readonly<Record<'reviews' | 'written' | 'merged' | 'there' | 'leftOut' | 'drafts', number>>;

function headline({ reviews, written, merged, there, leftOut }: Counts, { folder, isDry }: Manner): string {
  const parts = [
    `${inWords(written)} ${isDry ? 'would be written' : 'written'} to ${folder}`,
    ...(merged === 0 ? [] : [`${inWords(merged)} ${isDry ? 'would be merged' : 'merged'}`]),
    ...(there === 0 ? [] : [`${inWords(there)} already there`]),
    ...(leftOut === 0 ? [] : [`${inWords(leftOut)} left out`]),
  ];
  return line`${inWords(reviews)} ${reviews === 1 ? 'review' : 'reviews'}: ${parts.join(', ')}.`;
}

function draftLine(drafts: number): readonly string[] {
  return drafts === 0
    ? []
    : [line`${inWords(drafts)} of them are drafts, because the reviews do not say when they were published.`];
}

function twinLines([twins]: readonly Counted[], { wasMerging }: Manner): readonly string[] {
  if (twins === undefined || wasMerging) return [];
  return [
    line`${inWords(twins.count)} are of the same claim as another check, and name it in \`related\`; --merge fills the other one instead: ${twins.first.join('; ')}.`,
  ];
}

function list(heading: string, all: readonly Counted[]): readonly string[] {
  if (all.length === 0) return [];
  const shown = all
    .slice(0, MOST)
    .map(({ what, count, first }) => line`  ${inWords(count)} × ${what} (${first.join('; ')})`);
  return [line`${heading}`, ...shown, ...more(all.length - MOST)];
}

function labelLines(all: readonly Counted[]): readonly string[] {
  if (all.length === 0) return [];
  const shown = all
    .slice(0, MOST)
    .map(
      ({ what, count }) =>
        line`  ${JSON.stringify(what)}: none # ${inWords(count)} ${count === 1 ? 'review' : 'reviews'}`,
    );
  return [
    line`Labels without a rating of your scale, which keep their own word; such lines in a file for --labels rate them:`,
    ...shown,
    ...more(all.length - MOST),
  ];
}

function more(left: number): readonly string[] {
  return left > 0 ? [line`  and ${inWords(left)} more; --report FILE has all.`] : [];
}

function inWords(count: number): string {
  return count.toLocaleString('en');
}
