import type { FactCheck, Id } from '../../model/index.ts';
import { labelKey } from './label-map.ts';

/** What labels mean by the ratings of the imported checks that have them. */
export interface LabelsInUse {
  /** Takes in a check. */
  add(check: FactCheck): void;
  /** The rating that goes with a label; none if two do. */
  ratingOf(label: string): Id | undefined;
}

const SEVERAL = Symbol('several ratings');

/** Starts without any check. */
export function labelsInUse(): LabelsInUse {
  const ratings = new Map<string, Id | typeof SEVERAL>();
  return {
    add: ({ imported, verdict }) => {
      const rating = verdict?.rating;
      if (imported === undefined || rating === undefined) return;
      const key = labelKey(imported.label);
      const known = ratings.get(key);
      ratings.set(key, known === undefined || known === rating ? rating : SEVERAL);
    },
    ratingOf: (label) => {
      const rating = ratings.get(labelKey(label));
      return rating === SEVERAL ? undefined : rating;
    },
  };
}
