import { describe, expect, test } from 'vitest';
import {
  findSame,
  openArchive,
  packSegment,
  search,
  segmentOf,
  unpackSegment,
  type Archive,
  type SearchedCheck,
  type Told,
} from '../../src/search/index.ts';

const CHECKS: readonly SearchedCheck[] = [
  check(
    'unemployment',
    'Unemployment did not halve',
    'Since 2019 unemployment in Veldania has fallen from 11.8 to 5.9 percent.',
    'Edda Corlin',
  ),
  check(
    'unemployment-low',
    'Unemployment was lower before',
    'Unemployment of 6.4 percent in 2021 is the lowest in Veldania.',
    'Edda Corlin',
  ),
  check(
    'trawlers',
    'The trawlers did enter the reserve',
    'No vessel of the Ministry of Fisheries entered the reserve.',
    'Oren Vask',
    ['https://video.example/watch?v=1'],
  ),
  check('stabbings', '2023 was not the worst year', 'We had 312 stabbings in Port Halvick in 2023.', 'Denny Strake'),
  check(
    'school-meals',
    'School meals cost more',
    'Families pay less for school meals than four years ago.',
    'Maren Quist',
  ),
  ...Array.from({ length: 60 }, (_, index) =>
    check(
      `other-${index}`,
      `Bridge ${index}`,
      `The bridge over the river number ${index} was closed for repairs.`,
      'A mayor',
    ),
  ),
];

function check(
  id: string,
  title: string,
  claim: string,
  speaker: string,
  addresses: readonly string[] = [],
): SearchedCheck {
  return { id, language: 'en', title, claim, speaker, addresses };
}

function archiveOf(checks: readonly SearchedCheck[]): Archive {
  const half = Math.ceil(checks.length / 2);
  const parts = [checks.slice(0, half), checks.slice(half)];
  return openArchive(parts.map((part) => segmentOf(part)));
}

const ARCHIVE = archiveOf(CHECKS);

function first(query: string): string | undefined {
  return search(ARCHIVE, query)[0]?.check.id;
}

describe('finds the claim', () => {
  test.each([
    ['in other words', 'did Corlin really cut joblessness from 11.8 % to 5.9 %?', 'unemployment'],
    ['misspelt', 'unemploymnet veldannia fallne since 2019', 'unemployment'],
    ['in another language', 'La desocupación en Veldania bajó del 11,8 al 5,9 por ciento', 'unemployment'],
    ['by a rounded number', 'more than 310 people knifed in Port Halvick', 'stabbings'],
    ['by two words', 'school meals', 'school-meals'],
    ['by three words', 'school meals cost', 'school-meals'],
    ['by who said it', 'what Vask says about his vessels', 'trawlers'],
  ])('%s', (_, query, id) => {
    expect(first(query)).toBe(id);
  });

  test('by the address of the post, however it is written', () => {
    const [found] = search(ARCHIVE, 'is this real?? http://www.video.example/watch?utm_source=x&v=1');
    expect(found?.check.id).toBe('trawlers');
    expect(found?.confidence).toBe(1);
    expect(found?.reasons[0]).toEqual({ kind: 'address', words: [], there: [] });
  });

  test('and says why', () => {
    const [found] = search(ARCHIVE, 'Strake: 312 stabbings in Port Halvick');
    expect(found?.reasons).toContainEqual({ kind: 'numbers', words: ['312'], there: ['312'] });
    expect(found?.reasons.find(({ kind }) => kind === 'words')?.words).toContain('stabbings');
  });
});

describe('a draft', () => {
  const sure = (draft: Told): number => {
    const found = findSame(ARCHIVE, draft, { least: 0 });
    return found.find(({ check: { id } }) => id === 'unemployment')?.confidence ?? 0;
  };

  test('in the very words of a check makes the same claim', () => {
    expect(sure({ claim: CHECKS[0]?.claim ?? '', title: CHECKS[0]?.title })).toBeGreaterThan(0.9);
  });

  test('in the same words about another year and other figures does not', () => {
    expect(sure({ claim: 'Since 2012 unemployment in Veldania has fallen from 14.1 to 7.2 percent.' })).toBeLessThan(
      0.1,
    );
  });
});

describe('finds nothing', () => {
  test.each([
    'good morning everybody, what a day',
    'the recipe of my grandmother for plum cake',
    '',
    '   ',
    '🙂🙂',
    '@a #',
    'the of and',
  ])('for “%s”', (query) => {
    expect(search(ARCHIVE, query)).toEqual([]);
  });

  test('in an empty archive', () => {
    expect(search(archiveOf([]), 'unemployment has halved')).toEqual([]);
  });
});

test('gives the nearest where everything is asked for, and no more than asked', () => {
  const found = search(ARCHIVE, 'the price of bread', { least: 0, most: 3 });
  expect(found.length).toBeLessThanOrEqual(3);
});

test('the parts of an archive do not change what is found', () => {
  const whole = openArchive([segmentOf(CHECKS)]);
  for (const query of ['Corlin unemployment 2021', 'bridge 17 closed', 'school meals']) {
    const ids = (archive: Archive): readonly string[] =>
      search(archive, query, { least: 0 }).map((found) => found.check.id);
    expect(ids(ARCHIVE)).toEqual(ids(whole));
  }
});

test('checks of very many words are found by the first and the last of them', () => {
  const long = Array.from({ length: 300 }, (_, index) =>
    check(
      `long-${index}`,
      `Statement ${index}`,
      Array.from({ length: 90 }, (__, word) => `word${index}x${word}`).join(' '),
      'A mayor',
    ),
  );
  const archive = openArchive([segmentOf(long)]);
  for (const query of ['word0x0 word0x89', 'word299x0 word299x89'])
    expect(search(archive, query, { least: 0 })[0]?.check.id).toBe(`long-${query.split('x', 1)[0]?.slice(4)}`);
});

describe('a packed segment', () => {
  const segment = segmentOf(CHECKS);

  test('is the same when it is read again, wherever it lies in memory', () => {
    const packed = packSegment(segment);
    const shifted = new Uint8Array(packed.length + 1);
    shifted.set(packed, 1);
    for (const bytes of [packed, shifted.subarray(1)]) expect(unpackSegment(bytes)).toEqual(segment);
  });

  test('that is cut off, empty or something else is none', () => {
    const packed = packSegment(segment);
    for (const bytes of [
      packed.subarray(0, packed.length - 1),
      packed.subarray(0, 3),
      new Uint8Array(),
      new TextEncoder().encode('{"version":1}'),
    ])
      expect(unpackSegment(bytes)).toBeUndefined();
  });
});

test('hostile queries and checks end', () => {
  const hostile = [
    'a'.repeat(100_000),
    'a '.repeat(50_000),
    '1,'.repeat(50_000),
    '维'.repeat(50_000),
    '#'.repeat(50_000),
    'http://'.repeat(10_000),
  ];
  const archive = archiveOf(hostile.map((text, index) => check(`h-${index}`, text, text, text, [text])));
  for (const query of hostile) expect(search(archive, query).length).toBeLessThanOrEqual(5);
});
