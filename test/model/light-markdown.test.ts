import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mostEffort } from '../../src/model/light-markdown.ts';
import { costlyParts, unreadParts } from '../../src/model/unread-markdown.ts';

/** What costs a parser of Markdown more than its length, in pieces. */
const PIECES = [
  '*',
  '_',
  '[',
  ']:',
  '[a]:',
  '<',
  '!',
  '`',
  '~',
  '@',
  'https://a.b/',
  'a@b.c',
  '\n',
  '\n\n',
  ' \n\t\n',
  '  \n',
  '> ',
  '- ',
  '1. ',
  '| - |',
  '     ',
  '\t',
  'word ',
  'é',
  '\\',
  'xxxxxxxxxxxxxxxxxxxx',
];

const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 400 })), { maxLength: 12 })
  .map((pieces) => pieces.map(([piece, times]) => piece.repeat(times)).join(''));

test('the quick look excuses no text of which the careful one leaves a part out', { timeout: 120_000 }, () => {
  let left = 0;
  fc.assert(
    fc.property(text, (markdown) => {
      const careful = costlyParts(markdown);
      if (careful.length > 0) left += 1;
      expect(unreadParts(markdown)).toEqual(careful);
    }),
    { numRuns: 4000, seed: 11 },
  );
  expect(left).toBeGreaterThan(100);
});

test('an article that people wrote needs no second look', () => {
  const flagship = readFileSync('factchecks/2022/overseas-police-stations.yaml', 'utf8');
  const article = flagship.slice(flagship.indexOf('\narticle:'));
  expect(mostEffort(article.slice(0, 6000)).effort).toBeLessThan(1_000_000 + 120 * 6000);
});
