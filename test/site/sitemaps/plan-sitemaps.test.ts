import { expect, test } from 'vitest';
import { planSitemaps } from '../../../src/site/sitemaps/plan-sitemaps.ts';
import { openMade } from '../made-site.ts';

/** The files of the sitemaps of a site with seven checks, in parts of at most so many addresses. */
async function sitemaps(most?: number): Promise<ReadonlyMap<string, string>> {
  const made = Array.from({ length: 7 }, (_, at) => ({ id: `check-${at}`, check: { topics: [`Topic ${at}`] } }));
  const { site } = openMade(made, { settings: { site: { url: 'https://desk.example/' } } });
  const units = planSitemaps(site, most);
  const files = await Promise.all(units.map(async ({ make }) => make({ read: () => '', last: () => undefined })));
  return new Map(files.flat().map(({ path, content }) => [path, String(content)]));
}

function addressesIn(file = ''): readonly string[] {
  return [...file.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
}

test('a sitemap holds no more than it may, of checks and of lists, and the index names every part', async () => {
  const whole = await sitemaps();
  const parts = await sitemaps(5);
  const namesOf = (files: ReadonlyMap<string, string>): readonly string[] =>
    [...files.keys()].filter((path) => path.startsWith('sitemaps/'));
  const year = namesOf(whole)[0]?.replace('sitemaps/', '').replace('.xml', '') ?? '';
  expect(namesOf(whole)).toEqual([`sitemaps/${year}.xml`, 'sitemaps/lists.xml']);
  const lists = addressesIn(whole.get('sitemaps/lists.xml'));
  const names = namesOf(parts);
  expect(names).toHaveLength(2 + Math.ceil(lists.length / 5));
  expect(names.slice(0, 4)).toEqual([
    `sitemaps/${year}.xml`,
    `sitemaps/${year}-2.xml`,
    'sitemaps/lists.xml',
    'sitemaps/lists-2.xml',
  ]);
  for (const name of names) expect(addressesIn(parts.get(name)).length).toBeLessThanOrEqual(5);
  expect(names.filter((name) => name.includes('lists')).flatMap((name) => addressesIn(parts.get(name)))).toEqual(lists);
  expect(addressesIn(parts.get('sitemap.xml'))).toEqual(names.map((name) => `https://desk.example/${name}`));
});
