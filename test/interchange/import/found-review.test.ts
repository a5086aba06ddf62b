import { expect, test } from 'vitest';
import { isReview } from '../../../src/interchange/index.ts';

test('a file without a review is told from a review', () => {
  const review = { from: { file: 'feed.json', number: 1 }, appearances: [], keywords: [], rest: [], problems: [] };
  expect([review, { noReview: 'page.html', why: 'The page has no ClaimReview.' }].map(isReview)).toEqual([true, false]);
});
