import { expect, test } from 'vitest';
import { cutSegments, quoteFinder } from '../../src/article/mark-quote.ts';

function marked(text: string, ...quotes: readonly string[]): readonly string[] {
  const find = quoteFinder(text);
  return quotes.map((quote) =>
    find(quote)
      .map(({ start, end }) => text.slice(start, end))
      .join(' | '),
  );
}

test('quotation marks, dashes, spaces and letter case do not matter', () => {
  expect(marked('He said – “no  vessel”, ever', 'said - "no vessel"', 'No Vessel')).toEqual([
    'said – “no  vessel”',
    'no  vessel',
  ]);
});

test('words are found whole', () => {
  expect(marked('The party has an art', 'art', 'part')).toEqual(['art', '']);
});

test('scripts without spaces have no word borders', () => {
  expect(marked('我们的船只没有进入保护区', '没有进入')).toEqual(['没有进入']);
});

test('a quote that leaves words out is marked in its parts', () => {
  expect(marked('not one of our vessels has ever been inside', 'not one … been inside', 'ever [...] not one')).toEqual([
    'not one | been inside',
    '',
  ]);
});

test('brackets of a changed letter belong to the words', () => {
  expect(marked('[T]he sites are not ‘stations.’ They help', '[T]he sites are not ‘stations.’')).toEqual([
    '[T]he sites are not ‘stations.’',
  ]);
});

test('the segments give the text back, whatever the ranges', () => {
  const text = 'abcdefghij';
  const ranges = [
    [{ start: 0, end: 4 }],
    [{ start: 2, end: 6 }],
    [{ start: 2, end: 4 }],
    [],
    [
      { start: 8, end: 10 },
      { start: 0, end: 1 },
    ],
  ];
  const segments = cutSegments(text, ranges);
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
  expect(segments.map(({ text: part, claims }) => `${part}:${claims.join('')}`)).toEqual([
    'a:15',
    'b:1',
    'cd:123',
    'ef:2',
    'gh:',
    'ij:5',
  ]);
});
