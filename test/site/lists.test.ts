import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordings } from '../../src/article/index.ts';
import { LIST_KINDS } from '../../src/site/addresses.ts';
import { openSite, type Site } from '../../src/site/index.ts';
import { siteWordsFor } from '../../src/words/site.ts';
import { openMade } from './made-site.ts';

const wordingFor = wordings();
const { site: usual, pages: samples } = openMade([{ id: 'log' }]);

/** Checks by claimants of whom some share an id, on topics of which some are called alike. */
const ARCHIVE = fc.array(
  fc.record({
    lang: fc.constantFrom('en', 'en', 'ar'),
    by: fc.constantFrom('vask', 'vask', 'sel'),
    name: fc.constantFrom('Oren Vask', 'Ada Sel', 'Ilo Reyl'),
    isNamed: fc.constantFrom(true, true, false),
    topics: fc.subarray(['Fisheries', 'fisheries', 'Harbours', 'Customs']),
    places: fc.subarray(['FR', 'NZ']),
    said: fc.constantFrom('2024-03-01', '2024-04-12', '2023-01-30'),
    published: fc.constantFrom('2024-05-04', '2022-02-01', undefined),
  }),
  { minLength: 1, maxLength: 30 },
);

test('a list that is asked for by itself is the one that stands among all of them', () => {
  fc.assert(
    fc.property(ARCHIVE, (archive) => {
      const pages = archive.flatMap(({ by, name, isNamed, ...traits }, at) =>
        samples.map((sample) => ({
          ...sample,
          ...traits,
          id: `log-${at}`,
          claimant: { ...sample.claimant, id: by, name, isNamed },
        })),
      );
      const open = (): Site => openSite({ ...usual, pages, wordingFor, wordsFor: siteWordsFor });
      const [alone, { lists }] = [open(), open()];
      const all = lists.all();
      for (const page of pages)
        expect(alone.lists.of(page, LIST_KINDS)).toEqual(all.filter((list) => list.pages.includes(page)));
      // There is one of each, whichever was asked for first.
      const [first] = pages;
      if (first === undefined) return;
      for (const list of alone.lists.of(first, LIST_KINDS)) expect(alone.lists.all()).toContain(list);
      for (const { lang } of alone.languages)
        for (const kind of LIST_KINDS)
          expect(alone.lists.has(kind, lang)).toBe(
            all.some((list) => list.kind === kind && list.language.lang === lang),
          );
    }),
  );
});
