import type { FactCheck } from './fact-check.ts';
import { isBefore } from './is-before.ts';

type Dated = Pick<FactCheck, 'published' | 'updated' | 'corrections'>;

/**
 * The last day on which readers of an original were told of more than a slip, if that is later than all that its
 * translation says of itself; undefined if the translation keeps up with it, or gives no date.
 */
export function outdatedSince(original: Dated, translation: Dated): string | undefined {
  const { published, updated, corrections = [] } = translation;
  const own = newest([published, updated, ...corrections.map(({ date }) => date)]);
  if (own === undefined) return undefined;
  const later = (original.corrections ?? []).filter(({ date }) => isBefore(own, date));
  if (later.length > 0) return newest(later.flatMap(({ kind, date }) => (kind === 'minor' ? [] : [date])));
  return original.updated !== undefined && isBefore(own, original.updated) ? original.updated : undefined;
}

function newest(dates: readonly (string | undefined)[]): string | undefined {
  return dates.reduce<string | undefined>(
    (last, date) => (last === undefined || (date !== undefined && isBefore(last, date)) ? date : last),
    undefined,
  );
}
