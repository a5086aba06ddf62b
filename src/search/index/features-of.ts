import { rounded } from '../text/numbers-of.ts';
import type { ReadWord } from '../text/read-words.ts';

/** Weights of what a text is found by, before rarity counts. */
interface FeatureWeights {
  readonly word: number;
  readonly letters: number;
  readonly pair: number;
  readonly number: number;
  readonly rounded: number;
  readonly concept: number;
  readonly skeleton: number;
}

const WEIGHTS: FeatureWeights = {
  word: 1,
  letters: 1,
  pair: 0.5,
  number: 1.2,
  rounded: 0.6,
  concept: 1,
  skeleton: 0.8,
};

/** Runs of so many letters are taken, the edges of a word counted as letters. */
const LENGTHS = [3, 4];

/** What a text is found by, as numbers, each with its weight. */
export function featuresOf(words: readonly ReadWord[]): ReadonlyMap<number, number> {
  const features = new Map<number, number>();
  const add = (feature: string, weight: number): void => {
    const key = hashOf(feature);
    // A word that comes twice says hardly more.
    features.set(key, Math.max(features.get(key) ?? 0, weight));
  };
  let before = '';
  for (const { form, values, concepts, skeleton, isSmall } of words) {
    for (const value of values) {
      add(`n${value}`, WEIGHTS.number);
      for (const digits of [1, 2]) add(`r${digits}${rounded(value, digits)}`, WEIGHTS.rounded);
    }
    for (const concept of concepts) add(`c${concept}`, WEIGHTS.concept);
    if (skeleton.length > 2) add(`k${skeleton}`, WEIGHTS.skeleton);
    if (form === '' || isSmall) continue;
    add(`w${form}`, WEIGHTS.word);
    if (before !== '') add(`p${[before, form].toSorted().join(' ')}`, WEIGHTS.pair);
    before = form;
    if (values.length > 0) continue;
    const runs = lettersOf(form);
    for (const run of runs) add(`l${run}`, WEIGHTS.letters / Math.sqrt(runs.length));
  }
  return features;
}

/** The runs of letters of a word. */
export function lettersOf(form: string): readonly string[] {
  const signs = [...`^${form}$`];
  const runs = LENGTHS.flatMap((length) =>
    signs.length < length ? [] : signs.slice(length - 1).map((_, index) => signs.slice(index, index + length).join('')),
  );
  return runs.length === 0 ? [signs.join('')] : runs;
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
