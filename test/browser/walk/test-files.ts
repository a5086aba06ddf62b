import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { readSchema } from '../../schema/every-schema.ts';
import { faultOfXml, faultsOfHtml, faultsOfJson } from '../../site/standards.ts';
import { addressesIn, asking, dataIn, linksOf } from './files.ts';
import { PAGES } from './page-types.ts';
import type { ServedDesk } from './served-desk.ts';

/** Tests of all files of a site; `every` says of how many that are made alike one is looked at. */
export function testFiles(desk: () => ServedDesk, every: number): void {
  const some = (pattern: RegExp): readonly string[] => {
    const found = desk().paths.filter((path) => pattern.test(path));
    expect(found).not.toEqual([]);
    return found.filter((_, at) => at % every === 0);
  };

  test('a desk of 300 checks in four languages is built whole', () => {
    const checks = desk().paths.filter((path) => /^checks\/[^/]+\/page\.json$/.test(path));
    expect(checks.length).toBeGreaterThan(285);
    for (const folder of ['', 'de/', 'fr/', 'ar/']) expect(desk().paths).toContain(`${folder}index.html`);
    expect(desk().read('checks/corrected-twice/index.html')).toMatch(
      /class="versions"[^]*2 June 2026[^]*Misleading[^]*False[^]*Ilka Brandt/,
    );
  });

  test('every link leads to something, from every page and every file', { timeout: 120_000 }, async () => {
    const ask = asking(desk());
    const broken: string[] = [];
    for (const path of desk().paths.filter((each) => /\.(?:html|xml|json|md|csv|txt)$/.test(each))) {
      const text = desk().read(path);
      const links = path.endsWith('.html') ? linksOf(path, text) : [];
      const all = [...links, ...addressesIn(text).map((each) => ({ path: each, anchor: '' }))];
      for (const { path: to, anchor } of all) {
        const answer = await ask(to);
        if (answer.status !== 200) broken.push(`${path} → ${to}`);
        else if (anchor !== '' && !answer.text.includes(` id="${anchor.replaceAll("'", '&#39;')}"`))
          broken.push(`${path} → ${to}#${anchor}`);
      }
    }
    for (const [, from = '', to = ''] of desk()
      .read('_redirects')
      .matchAll(/^\/walk\/(\S+) \/walk\/(\S+) 301$/gm))
      for (const path of [from, to]) if ((await ask(path)).status !== 200) broken.push(`_redirects: ${path}`);
    expect(broken).toEqual([]);
  });

  test('a published check has one valid ClaimReview, every other page none, nor an imported one whose label has no class', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    ajv.addSchema(readSchema('factcheck'));
    const isValid = ajv.compile(readSchema('claimreview'));
    const statuses = new Map<string, number>();
    for (const path of desk().paths.filter((each) => each.endsWith('.html'))) {
      const check = path.replace(/index\.html$/, 'page.json');
      const status = check !== path && desk().paths.includes(check) ? statusOf(JSON.parse(desk().read(check))) : 'none';
      const data = dataIn(desk().read(path));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect([path, data.length]).toEqual([path, status === 'published' ? 1 : 0]);
      for (const json of data) expect([path, isValid(JSON.parse(json)), isValid.errors]).toEqual([path, true, null]);
    }
    expect(statuses.get('withdrawn')).toBe(4);
    expect([...statuses.keys()].toSorted()).toEqual(['none', 'published', 'unclassed', 'withdrawn']);
    expect(statuses.get('unclassed')).toBe(2);
  });

  test('nothing says what is not published', () => {
    const leaks = desk().paths.filter(
      (path) => /\.(?!png|jpg|webp)[a-z]+$/.test(path) && /SECRET|only-(?:a-draft|in-review)/.test(desk().read(path)),
    );
    expect(leaks).toEqual([]);
  });

  test('feeds, sitemaps and oEmbed follow their specifications', { timeout: 120_000 }, () => {
    for (const [pattern, grammar] of [
      [/atom\.xml$/, 'atom'],
      [/rss\.xml$/, 'rss'],
      [/^sitemap.*\.xml$/, 'sitemap'],
    ] as const)
      for (const path of some(pattern))
        expect([path, faultOfXml(desk().read(path), grammar)]).toEqual([path, undefined]);
    for (const path of some(/feed\.json$/))
      expect([path, faultsOfJson(desk().read(path), 'feed')]).toEqual([path, undefined]);
    for (const path of some(/^oembed\//))
      expect([path, faultsOfJson(desk().read(path), 'oembed')]).toEqual([path, undefined]);
  });

  test('every type of page is HTML by the standard', { timeout: 600_000 }, async () => {
    const types = Object.values(PAGES)
      .map((path) => `${path.replace(/\?.*$/, '')}index.html`)
      .filter((path) => desk().paths.includes(path));
    const paths = new Set(['404.html', ...types, ...(every === 1 ? some(/\.html$/) : [])]);
    for (const path of paths) expect([path, await faultsOfHtml(desk().read(path))]).toEqual([path, []]);
  });
}

/** The status of a page, and of an imported check whose label has no class, that. */
function statusOf({ status, imported, verdict }: { status?: string; imported?: object; verdict?: { class?: string } }) {
  return imported !== undefined && verdict?.class === undefined ? 'unclassed' : String(status);
}
