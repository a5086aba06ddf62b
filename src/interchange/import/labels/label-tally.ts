import type { RatingClass } from '../../../model/index.ts';
import type { FoundReview } from '../found-review.ts';
import { hostOf } from '../values/read-address.ts';
import { classOfLabel } from './class-of-label.ts';
import { labelKey } from './label-key.ts';

/** A label that nobody knows: as it was first written, whose it is, and in how many reviews it stands. */
interface UnknownLabel {
  readonly label: string;
  readonly host?: string;
  readonly language?: string;
  readonly count: number;
}

/** Classes labels, and remembers those that it does not know. */
export interface LabelTally {
  /** The class of a review by its label; undefined if it has none or it is not known. */
  readonly classOf: (review: FoundReview) => RatingClass | undefined;
  /** Each unknown label of each publisher once, the most frequent first. */
  readonly unknown: () => readonly UnknownLabel[];
}

/** Different labels that are remembered: some publishers write a sentence for each review. */
const MOST = 10_000;

/** Opens a tally. */
export function labelTally(): LabelTally {
  const unknown = new Map<string, UnknownLabel>();
  return {
    classOf: (review) => {
      const { label, language } = review;
      if (label === undefined) return undefined;
      const address = review.url ?? review.reviewer?.url;
      const known = classOfLabel(label, { address, language });
      if (known !== undefined) return known;
      const host = hostOf(address);
      const key = JSON.stringify([host, labelKey(label)]);
      const before = unknown.get(key);
      if (before !== undefined || unknown.size < MOST)
        unknown.set(key, { label, host, language, ...before, count: (before?.count ?? 0) + 1 });
      return undefined;
    },
    unknown: () => [...unknown.values()].toSorted((a, b) => b.count - a.count),
  };
}
