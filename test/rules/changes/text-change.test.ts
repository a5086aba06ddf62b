import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { namesIn } from '../../../src/rules/changes/names.ts';
import { textChange } from '../../../src/rules/changes/text-change.ts';
import { wordDifferences } from '../../../src/rules/changes/word-differences.ts';

const NATURE = {
  language: 'en',
  kind: 'prose',
  names: namesIn([{ name: 'Ada Kroll', kind: 'person' }], 'en'),
} as const;

function say(was: string, is: string): string {
  const change = textChange(was, is, NATURE);
  return change === undefined ? 'none' : (change.what ?? change.grade);
}

test.each([
  ['They met in Torrin and Sel.', 'They met in Sel and Torrin.', 'wording'],
  ['He left on 2 November 2022.', 'He left on November 2, 2022.', 'wording'],
  ['It was seen in Sel on 3 May.', 'It was seen on 3 May in Sel.', 'wording'],
  ['Then Ada paid Oren.', 'Then Oren paid Ada.', 'a name'],
  ['It holds for 88 of 99.', 'It holds for 99 of 88.', 'a number'],
  ['The log is not long and the list is short.', 'The log is long and the list is not short.', 'a negation'],
  ['They counted nineteen boats.', 'They counted 19 boats.', 'wording'],
  ['They counted nineteen boats.', 'They counted 18 boats.', 'a number'],
  ['They counted 3,000 boats.', 'They counted 3000 boats.', 'none'],
  ['They were careful.', 'They were careless.', 'a negation'],
  ['It is about boats.', 'It is of boats.', 'wording'],
  ['It was about 50 boats.', 'It was 50 boats.', 'a hedge'],
  ['The order was legal.', 'The order was illegal.', 'wording'],
  ['Forty were hired.', 'Forty were fired.', 'wording'],
  ['It cost 5 €.', 'It cost 5 $.', 'a number'],
  ['They left.', 'They left?', 'a question'],
  ['They came back. Kroll spoke.', 'They came back. Vask spoke.', 'a name'],
])('%s → %s: %s', (was, is, expected) => {
  expect(say(was, is)).toBe(expected);
});

test('the differences are the fewest words that turn one text into another', () => {
  expect(
    wordDifferences([...'abcabba'], [...'cbabac'], (letter) => letter).flatMap(({ was, is }) => [...was, ...is]),
  ).toHaveLength(5);
});

test('a long text that became another takes seconds at most', () => {
  const words = ['may', 'not', 'boat', 'Torrin', '17', 'and', 'log', 'if'];
  const long = (seed: number): string =>
    Array.from({ length: 120_000 }, (_, at) => words[(at * seed + (at >> 3)) % words.length]).join(' ');
  const start = performance.now();
  expect(textChange(long(3), long(5), NATURE)?.grade).toBe('substance');
  expect(textChange(long(3), long(3).split(' ').toReversed().join(' '), NATURE)?.grade).toBe('substance');
  expect(performance.now() - start).toBeLessThan(15_000);
});
