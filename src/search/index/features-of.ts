import { hashOf } from '../text/letters-of.ts';
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

/** Tells what a text is found by, as numbers, each with its weight; some more than once. */
export function eachFeature(words: readonly ReadWord[], tell: (feature: number, weight: number) => void): void {
  let before = '';
  for (const { form, values, concepts, skeleton, letters, isSmall } of words) {
    for (const value of values) {
      tell(hashOf(`n${value}`), WEIGHTS.number);
      for (const digits of [1, 2]) tell(hashOf(`r${digits}${rounded(value, digits)}`), WEIGHTS.rounded);
    }
    for (const concept of concepts) tell(hashOf(`c${concept}`), WEIGHTS.concept);
    if (skeleton.length > 2) tell(hashOf(`k${skeleton}`), WEIGHTS.skeleton);
    if (form === '' || isSmall) continue;
    tell(hashOf(`w${form}`), WEIGHTS.word);
    if (before !== '') tell(hashOf(before < form ? `p${before} ${form}` : `p${form} ${before}`), WEIGHTS.pair);
    before = form;
    const weight = WEIGHTS.letters / Math.sqrt(letters.length);
    for (const run of letters) tell(run, weight);
  }
}

/** What a query is found by. A word that comes twice says hardly more. */
export function featuresOf(words: readonly ReadWord[]): Map<number, number> {
  const features = new Map<number, number>();
  eachFeature(words, (feature, weight) => {
    if (!((features.get(feature) ?? 0) >= weight)) features.set(feature, weight);
  });
  return features;
}
