import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { relative } from '../../src/site/addresses.ts';
import { madeFiles } from './made-site.ts';

let files: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  files = await madeFiles([{ id: 'trawlers' }, { id: 'arabic', language: 'ar' }]);
});

interface Link {
  readonly href: string;
  readonly integrity: string;
}

const linksOf = (path: string): readonly Link[] =>
  [...(files[`${path}index.html`] ?? '').matchAll(/<link rel="stylesheet" href="([^"]+)" integrity="([^"]+)">/g)].map(
    ([, href = '', integrity = '']) => ({ href, integrity }),
  );

/** The style sheets that a page links to, by path in the site. */
const sheetsOf = (path: string): readonly string[] =>
  Object.keys(files).filter((file) => linksOf(path).some(({ href }) => href === relative(path, file)));

describe('the style of a page', () => {
  test.each(['trawlers/', 'arabic/', '', 'ar/', 'claimants/minister/', 'method/', 'search/', 'embed/trawlers/'])(
    'of /%s is one file of at most 15 KB',
    (path) => {
      const sheets = sheetsOf(path);
      expect(sheets).toHaveLength(1);
      const bytes = sheets.map((sheet) => Buffer.byteLength(files[sheet] ?? '')).reduce((sum, size) => sum + size, 0);
      expect(bytes).toBeGreaterThan(5000);
      expect(bytes).toBeLessThanOrEqual(15 * 1024);
    },
  );

  test('is kept for ever: its name and its digest follow from what is in it', () => {
    for (const path of ['trawlers/', '']) {
      const [sheet = ''] = sheetsOf(path);
      const digest = createHash('sha384')
        .update(files[sheet] ?? '')
        .digest();
      expect(sheet).toContain(digest.toString('hex').slice(0, 12));
      expect(linksOf(path).map(({ integrity }) => integrity)).toEqual([`sha384-${digest.toString('base64')}`]);
    }
  });

  test('of a check holds nothing of lists and search, that of lists nothing of evidence', () => {
    const [article = ''] = sheetsOf('trawlers/').map((sheet) => files[sheet]);
    const [lists = ''] = sheetsOf('').map((sheet) => files[sheet]);
    const hold = (css: string) => ['.glance', '.quoted p', '.row', '.drawn-scale'].map((part) => css.includes(part));
    expect(hold(article)).toEqual([true, true, false, false]);
    expect(hold(lists)).toEqual([true, false, true, true]);
  });
});
