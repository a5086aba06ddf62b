import { nearest } from '../../diagnostics/index.ts';
import type { Id, RatingClass, Scale } from '../../model/index.ts';

/** The rating of a scale that a word most likely means: one spelt like it, with its label, or of the class of verdicts that it names. */
export function ratingMeant(word: string, { ratings }: Scale): Id | undefined {
  const plain = plainly(word);
  const byLabel = ratings.find(({ label }) =>
    (typeof label === 'string' ? [label] : Object.values(label)).some((text) => plainly(text) === plain),
  );
  if (byLabel !== undefined) return byLabel.id;
  const near = nearest(
    word,
    ratings.map(({ id }) => id),
  );
  if (near !== undefined) return near;
  const meant = CLASSES.find(([, words]) => words.split(' ').includes(plain))?.[0];
  // Several ratings of one class are for the author to tell apart.
  const [first, ...others] = ratings.filter((rating) => rating.class === meant);
  return others.length === 0 ? first?.id : undefined;
}

/** What fact-checkers call each class of verdicts. */
const CLASSES: readonly (readonly [RatingClass, string])[] = [
  ['true', 'true right correct accurate confirmed verified valid'],
  ['mostly-true', 'mostly-true mostly-right mostly-correct mostly-accurate largely-true'],
  ['mixed', 'mixed mixture half-true half-right half-false partly-true partly-false partially-true partially-false'],
  [
    'misleading',
    'misleading deceptive distorted exaggerated out-of-context missing-context lacks-context cherry-picked',
  ],
  ['mostly-false', 'mostly-false mostly-wrong mostly-incorrect largely-false'],
  ['false', 'false wrong incorrect inaccurate untrue fake hoax lie fabricated rebutted refuted debunked pants-on-fire'],
  ['unproven', 'unproven unproved unverified unconfirmed unsubstantiated unsupported unknown no-evidence'],
  ['satire', 'satire satirical parody joke'],
  ['altered-media', 'altered-media altered manipulated doctored edited photoshopped deepfake'],
  ['not-checkable', 'not-checkable uncheckable unverifiable opinion'],
];

function plainly(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, '-');
}
