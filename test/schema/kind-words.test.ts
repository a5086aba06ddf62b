import { expect, test } from 'vitest';
import { PARTY_KINDS, SOURCE_KINDS } from '../../src/model/index.ts';
import { kindMeant, PARTY_WORDS, SOURCE_WORDS } from '../../src/schema/index.ts';

test.each([
  ['sources', SOURCE_WORDS, SOURCE_KINDS],
  ['parties', PARTY_WORDS, PARTY_KINDS],
] as const)('the words for kinds of %s know every kind, and each word is one kind alone', (_, words, kinds) => {
  expect(Object.keys(words)).toEqual(kinds);
  const all = [...Object.values(words).flat(), ...kinds];
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});

test.each([
  ['table', 'dataset'],
  ['newspaper', 'article'],
  ['Statistics', 'dataset'],
  ['tweets', 'social-post'],
  ['press release', 'statement'],
  ['E-Mail', 'correspondence'],
  ['social post', 'social-post'],
  ['recrod', 'record'],
  ['reports', 'report'],
  ['zebra', undefined],
])('a source that is called %s is a %s', (typed, kind) => {
  expect(kindMeant(typed, SOURCE_KINDS)).toBe(kind);
});

test.each([
  ['ministry', 'state'],
  ['newspaper', 'news'],
  ['charity', 'ngo'],
  ['persn', 'person'],
])('a party that is called %s is a %s', (typed, kind) => {
  expect(kindMeant(typed, PARTY_KINDS)).toBe(kind);
});
