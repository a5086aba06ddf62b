import { expect, test } from 'vitest';
import type { Scale } from '../../../src/model/index.ts';
import { ratingMeant } from '../../../src/rules/ratings/rating-meant.ts';
import { BUILT_IN_SCALES } from '../../../src/scales/index.ts';

const SCALE: Scale = BUILT_IN_SCALES['standard'] ?? { best: 5, worst: 1, ratings: [] };

test.each([
  ['wrong', 'false'],
  ['pants-on-fire', 'false'],
  ['mostly-flase', 'mostly-false'],
  ['half-true', 'mixed'],
  ['falsch', 'false'],
  ['unverified', 'unproven'],
  ['purple', undefined],
])('%s means %s', (word, id) => {
  expect(ratingMeant(word, SCALE)).toBe(id);
});

test('a class with several ratings is not guessed', () => {
  const politifact = BUILT_IN_SCALES['politifact'] ?? SCALE;
  expect(politifact.ratings.filter((rating) => rating.class === 'false').length).toBeGreaterThan(1);
  expect(ratingMeant('hoax', politifact)).toBeUndefined();
});
