import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageFacts } from '../../src/article/index.ts';
import { byDate } from '../../src/site/by-date.ts';
import { linedFile, type LinedFile } from '../../src/site/lined-file.ts';
import { openMade } from './made-site.ts';

const [SAMPLE] = openMade([{ id: 'log' }]).pages;

/** Checks by id: each has a title, a day and a status. */
const ARCHIVE = fc.dictionary(
  fc.constantFrom(...'abcdefghij'),
  fc.record({
    title: fc.constantFrom('Inside', 'Outside', 'Né\u2028,\n'),
    published: fc.constantFrom(undefined, '2024-05-04', '2024-05-05'),
    status: fc.constantFrom('published' as const, 'draft' as const),
  }),
);

function pagesOf(archive: Readonly<Record<string, Partial<PageFacts>>>): readonly PageFacts[] {
  return Object.entries(archive)
    .flatMap(([id, traits]) => (SAMPLE === undefined ? [] : [{ ...SAMPLE, ...traits, id }]))
    .toSorted(byDate);
}

function fileWith(onLine: (page: PageFacts) => void): LinedFile {
  return {
    head: '{"checks":[\n',
    separator: ',\n',
    tail: '\n]}\n',
    has: ({ status }) => status === 'published',
    lineOf: (page) => {
      onLine(page);
      return JSON.stringify([page.id, page.title, page.published]);
    },
  };
}

const text = (content: string | Uint8Array): string => Buffer.from(content).toString('utf8');

test('a file of lines after a change is the one that is made anew, and only what has changed is made', () => {
  fc.assert(
    fc.property(ARCHIVE, ARCHIVE, (one, other) => {
      const earlier = pagesOf(one);
      const known = new Map(earlier.map((page) => [page.id, page]));
      const pages = pagesOf(other).map((page) => {
        const before = known.get(page.id);
        return before !== undefined && JSON.stringify(before) === JSON.stringify(page) ? before : page;
      });
      const changes = {
        before: earlier.filter((page) => !pages.includes(page)),
        after: pages.filter((page) => !earlier.includes(page)),
      };
      const nothing = { changes: undefined, last: () => undefined };
      const whole = (all: readonly PageFacts[]): string | Uint8Array =>
        linedFile(
          fileWith(() => undefined),
          { pages: all, ...nothing },
          nothing.last,
        );
      const made: PageFacts[] = [];
      const last = Buffer.from(whole(earlier));
      const renewed = linedFile(
        fileWith((page) => made.push(page)),
        { pages, changes },
        () => last,
      );
      expect(text(renewed)).toBe(text(whole(pages)));
      const kept = pages.filter((page) => !changes.after.includes(page) && page.status === 'published');
      if (kept.length > 0) expect(made.filter((page) => kept.includes(page))).toEqual([]);
    }),
  );
});

test.each(['', '{"checks":[\n1\n]}\n', '{"checks":[\n1,\n2,\n3\n]}', 'a'])(
  'a file of the last build that is not what it should be is made anew: %j',
  (last) => {
    const pages = pagesOf({ a: { status: 'published' }, b: { status: 'published' } });
    const content = linedFile(
      fileWith(() => undefined),
      { pages, changes: { before: [], after: [] } },
      () => Buffer.from(last),
    );
    expect(text(content)).toMatch(/^\{"checks":\[\n\["a",.*\],\n\["b",.*\]\n\]\}\n$/);
  },
);
