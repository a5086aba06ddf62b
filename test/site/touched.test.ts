import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordings } from '../../src/article/index.ts';
import { neighbours } from '../../src/site/articles/neighbours.ts';
import { openSite } from '../../src/site/index.ts';
import { siteWordsFor } from '../../src/words/site.ts';
import { openMade } from './made-site.ts';

const { site: usual, pages: samples } = openMade([{ id: 'log' }]);

/** Checks by few claimants on few topics, some of them drafts, and which of them gets another title. */
const ARCHIVE = fc.record({
  traits: fc.array(
    fc.record({
      by: fc.constantFrom('vask', 'vask', 'sel'),
      topics: fc.subarray(['Fisheries', 'Harbours', 'Customs'], { minLength: 1 }),
      status: fc.constantFrom('published' as const, 'published' as const, 'draft' as const),
    }),
    { minLength: 20, maxLength: 40 },
  ),
  which: fc.nat(19),
});

test('every page that shows a check knows that it may have to be made again', () => {
  fc.assert(
    fc.property(ARCHIVE, ({ traits, which }) => {
      const [sample] = samples;
      const before = traits.flatMap(({ by, topics, status }, at) =>
        sample === undefined
          ? []
          : [{ ...sample, id: `log-${at}`, status, topics, claimant: { ...sample.claimant, id: by, name: by } }],
      );
      const [was] = before.slice(which);
      if (was === undefined) return;
      const now = { ...was, title: 'Another title' };
      const site = openSite({
        ...usual,
        pages: before.map((page) => (page === was ? now : page)),
        changes: { before: [was], after: [now] },
        mayLeaveOut: true,
        wordingFor: wordings(),
        wordsFor: siteWordsFor,
      });
      expect(site.touched.leavesOut).toBe(true);
      const showing = site.pages.filter((page) => neighbours(site, page).some(({ pages }) => pages.includes(now)));
      expect(showing.filter((page) => !site.touched.page(page))).toEqual([]);
    }),
  );
});
