import { expect, test } from 'vitest';
import { placeInWords } from '../../src/diagnostics/index.ts';

test.each([
  [['verdict', 'summary'], '`verdict.summary`'],
  [['replies', 0, 'text'], '`text` of entry 1 of `replies`'],
  [['topics', 2], 'entry 3 of `topics`'],
  [['evidence', 'log', 'from', 1], 'entry 2 of `evidence.log.from`'],
])('%j is called as people do, and entries count from 1', (path, words) => {
  expect(placeInWords(path)).toBe(words);
});
