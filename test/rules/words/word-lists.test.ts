import { expect, test } from 'vitest';
import { ratingWordsIn } from '../../../src/rules/prose/rating-words.ts';
import { saysNothing } from '../../../src/rules/prose/placeholders.ts';
import { WORD_LISTS, wordListsFor } from '../../../src/rules/words/index.ts';

const LISTS = Object.entries(WORD_LISTS);

test.each(LISTS)(
  'every rating word of %s is found in a sentence, with its first form or another',
  (language, { ratings, unspaced }) => {
    const space = unspaced ? '' : ' ';
    for (const form of ratings.flat()) {
      expect(
        [...ratingWordsIn(`„${form}“${space}x`, language).values()].map((word) => word.toLowerCase()),
        form,
      ).not.toEqual([]);
      expect(ratingWordsIn(`${form.toUpperCase()}.`.normalize('NFD'), language).size, form).toBeGreaterThan(0);
    }
  },
);

test.each(LISTS.filter(([, { unspaced }]) => !unspaced))(
  'a rating word of %s is not found inside a longer one',
  (language, { ratings }) => {
    for (const form of ratings.flat()) expect(ratingWordsIn(`qx${form}xq`, language).size, form).toBe(0);
  },
);

test.each(LISTS)('the lists of %s are tidy', (_, { ratings, placeholders, telephone, mailboxes, identityNumbers }) => {
  for (const list of [
    ratings.flat(),
    placeholders,
    telephone,
    mailboxes,
    ...identityNumbers.map(({ announcedBy = [] }) => announcedBy),
  ]) {
    expect(list).toEqual([...new Set(list.map((word) => word.toLowerCase().trim()))]);
  }
  for (const word of [...ratings.flat(), ...telephone]) expect(word, word).not.toMatch(/[\\^$*+?()[\]{}|]/);
  for (const placeholder of placeholders)
    expect(saysNothing(` ${placeholder.toUpperCase()}. `), placeholder).toBe(true);
});

test('particles of Arabic stand before a word, half-spaces of Persian may be spaces', () => {
  expect([...ratingWordsIn('والشائعات كثيرة', 'ar').values()]).toEqual(['والشائعات']);
  expect(ratingWordsIn('خبری گمراه کننده', 'fa').size).toBe(1);
  expect(ratingWordsIn('خبری گمراه‌کننده', 'fa-IR').size).toBe(1);
});

test('a language is found by its primary subtag only, and no property of an object is one', () => {
  expect(wordListsFor('zh-Hant-TW')).toBe(WORD_LISTS.zh);
  expect(wordListsFor('PT-br')).toBe(WORD_LISTS.pt);
  for (const other of ['it', '', 'constructor', '__proto__', 'eng']) expect(wordListsFor(other)).toBeUndefined();
});

test('dots and dashes say nothing, and a sentence says something', () => {
  for (const nothing of ['…', '--', '???', '.', 'N / A', 'TBD!']) expect(saysNothing(nothing), nothing).toBe(true);
  for (const something of ['None of the staff may speak', 'x'.repeat(1_000), 'Fear'])
    expect(saysNothing(something), something).toBe(false);
});
