import { isBefore, type Correction, type FactCheck, type IsoDate } from '../../model/index.ts';

/** A date in a file, and where it stands. */
interface DateInFile {
  readonly path: readonly (string | number)[];
  readonly date: IsoDate;
}

/** A change that a check tells its readers of. */
export interface DatedChange extends DateInFile, Partial<Pick<Correction, 'kind' | 'was' | 'now'>> {
  /** Whether a translation may well say the same before and after. */
  readonly isSlight: boolean;
}

/** The last day of which a check says that it was worked on; undefined if it gives no date. */
export function lastDateOf(check: Dated): DateInFile | undefined {
  return [...ownDates(check)].reduce<DateInFile | undefined>(
    (last, one) => (last === undefined || isBefore(last.date, one.date) ? one : last),
    undefined,
  );
}

type Dated = Pick<FactCheck, 'published' | 'updated' | 'corrections'>;

function* ownDates({ updated, published, corrections = [] }: Dated): Iterable<DateInFile> {
  if (updated !== undefined) yield { path: ['updated'], date: updated };
  for (const [index, { date }] of corrections.entries()) yield { path: ['corrections', index, 'date'], date };
  if (published !== undefined) yield { path: ['published'], date: published };
}

/** What a check says that changed after a day: its corrections, and `updated` where none of them accounts for it. */
export function changesAfter(
  day: IsoDate,
  { updated, corrections = [] }: Pick<FactCheck, 'updated' | 'corrections'>,
): readonly DatedChange[] {
  const later = corrections.flatMap(({ date, kind, was, now }, index): readonly DatedChange[] =>
    isBefore(day, date)
      ? [{ path: ['corrections', index, 'date'], date, kind, was, now, isSlight: kind === 'minor' }]
      : [],
  );
  if (later.length > 0 || updated === undefined || !isBefore(day, updated)) return later;
  return [{ path: ['updated'], date: updated, isSlight: true }];
}

const GRAVITY: readonly Correction['kind'][] = ['minor', 'update', 'substantial', 'withdrawal'];

/** The gravest of some changes; of equals, the one listed first. */
export function gravest(changes: readonly DatedChange[]): DatedChange | undefined {
  const gravity = ({ kind }: DatedChange): number => (kind === undefined ? -1 : GRAVITY.indexOf(kind));
  return changes.reduce<DatedChange | undefined>(
    (most, one) => (most === undefined || gravity(one) > gravity(most) ? one : most),
    undefined,
  );
}

/** A change in words, for the middle of a sentence. */
export function sayChange({ date, kind, was, now }: DatedChange): string {
  if (kind === undefined) return `was updated on ${date}`;
  const rating = was === undefined || now === undefined ? '' : `, rating from \`${was}\` to \`${now}\``;
  return `has a correction of ${date} (\`${kind}\`${rating})`;
}
