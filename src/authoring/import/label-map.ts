import type { FoundReview } from '../../interchange/index.ts';
import type { Id, RatingClass, Scale } from '../../model/index.ts';
import { foldedWords } from './keys.ts';

/** Which rating of a scale the labels of a publisher mean. */
export interface LabelMap {
  /** The rating that the label of a review means in a language; undefined if none is known. */
  readonly ratingOf: (review: FoundReview, language: string) => Id | undefined;
}

/** What is known of labels from elsewhere. */
export interface LabelSources {
  readonly scale: Scale | undefined;
  /** What the desk answered: an id of the scale, a class, or `none`. */
  readonly given: ReadonlyMap<string, string>;
  /** The class of its label, from published maps. */
  readonly classOf: (review: FoundReview, language: string) => RatingClass | undefined;
  /** What earlier imports gave it. */
  readonly inUse: (label: string) => Id | undefined;
}

/** What a label is known by. */
export function labelKey(label: string): string {
  return foldedWords(label) || label.trim();
}

/** Maps labels by what the desk said, then by the names of the scale itself, by published maps, by earlier imports. A class that two ratings share means neither. */
export function labelMap({ scale, given, classOf, inUse }: LabelSources): LabelMap {
  const ratings = scale?.ratings ?? [];
  const byName = new Map<string, Id | undefined>();
  for (const { id, label } of ratings)
    for (const name of [id, ...(typeof label === 'string' ? [label] : Object.values(label))]) {
      const key = labelKey(name);
      byName.set(key, byName.has(key) && byName.get(key) !== id ? undefined : id);
    }
  const byClass = (wanted: string | undefined): Id | undefined => {
    const found = ratings.filter((rating) => rating.class === wanted);
    return found.length === 1 ? found[0]?.id : undefined;
  };
  return {
    ratingOf: (review, language) => {
      const { label } = review;
      if (label === undefined) return undefined;
      const answer = given.get(labelKey(label));
      if (answer !== undefined) return ratings.some(({ id }) => id === answer) ? answer : byClass(answer);
      const used = inUse(label);
      const isInScale = ratings.some(({ id }) => id === used);
      return byName.get(labelKey(label)) ?? byClass(classOf(review, language)) ?? (isInScale ? used : undefined);
    },
  };
}
