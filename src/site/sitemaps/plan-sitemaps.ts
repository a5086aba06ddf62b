import type { PageFacts } from '../../article/index.ts';
import { LIST_KINDS } from '../addresses.ts';
import { digestOf } from '../digest-of.ts';
import { ownPages } from '../pages/own-pages.ts';
import { addressOf, changedOn, translationsOf, type Site } from '../site.ts';
import type { SiteFile, Unit } from '../unit.ts';
import { newsOf, newsSitemap } from './news-sitemap.ts';
import { sitemap, sitemapIndex, type MapEntry } from './sitemap.ts';

/** A part may hold 50,000 addresses and 50 MB; with twenty languages each, this many stay far below. */
const MOST_ENTRIES = 5000;

interface MapPart {
  readonly path: string;
  readonly changed: string | undefined;
  readonly isSame: boolean;
  readonly inputs: () => string;
  readonly entries: () => readonly MapEntry[];
}

/** Sitemaps, by the year of publication, with their index; `robots.txt`, which names them. */
export function planSitemaps(site: Site): readonly Unit[] {
  const { address } = site;
  if (address === undefined) return [unit('robots', 'robots.txt', 'User-agent: *\nAllow: /\n')];
  const parts = [...yearParts(site, address), listPart(site, address)];
  const news = newsOf(site);
  const index = parts.map(({ path, changed }) => ({ address: addressOf(address, path), changed }));
  const robots = ['User-agent: *', 'Allow: /', '', `Sitemap: ${address}sitemap.xml`];
  return [
    ...parts.map(({ path, isSame, inputs, entries }): Unit => ({
      name: `sitemap ${path}`,
      stage: 'list',
      isSame,
      inputs,
      make: () => [{ path, content: sitemap(entries()) }],
    })),
    unit('sitemap', 'sitemap.xml', sitemapIndex(index)),
    ...(news.length > 0 ? [unit('news sitemap', 'sitemaps/news.xml', newsSitemap(site, address, news))] : []),
    unit(
      'robots',
      'robots.txt',
      [...robots, ...(news.length > 0 ? [`Sitemap: ${address}sitemaps/news.xml`] : []), ''].join('\n'),
    ),
  ];
}

function unit(name: string, path: string, content: string): Unit {
  const files: readonly SiteFile[] = [{ path, content }];
  return { name, stage: 'list', inputs: () => digestOf(content), make: () => files };
}

/** What search engines are to list: a withdrawn check has a page, which asks them not to. */
function foundOf(pages: readonly PageFacts[]): readonly PageFacts[] {
  return pages.filter(({ status }) => status === 'published');
}

function yearParts(site: Site, address: string): readonly MapPart[] {
  const years = new Map<string, PageFacts[]>();
  for (const page of foundOf(site.pages)) {
    const year = (page.published ?? page.said).slice(0, 4);
    const known = years.get(year);
    if (known === undefined) years.set(year, [page]);
    else known.push(page);
  }
  return [...years].flatMap(([year, pages]) =>
    Array.from({ length: Math.ceil(pages.length / MOST_ENTRIES) }, (_, at) => {
      const path = `sitemaps/${year}${at === 0 ? '' : `-${at + 1}`}.xml`;
      return yearPart(site, pages.slice(at * MOST_ENTRIES, (at + 1) * MOST_ENTRIES), { address, path, year });
    }),
  );
}

function yearPart(
  site: Site,
  pages: readonly PageFacts[],
  { address, path, year }: { readonly address: string; readonly path: string; readonly year: string },
): MapPart {
  const versions = (page: PageFacts): readonly string[] =>
    translationsOf(site, page).map((each) => `${each.lang} ${each.path} ${each.status}`);
  return {
    path,
    changed: lastOf(pages.map(changedOn)),
    isSame: !site.touched.year(year),
    inputs: () => digestOf(pages.map((page) => [site.stateOf(page), ...versions(page)])),
    entries: () => pages.map((page) => entryOf(site, page, address)),
  };
}

function entryOf(site: Site, page: PageFacts, address: string): MapEntry {
  return {
    address: addressOf(address, page.path),
    changed: changedOn(page),
    versions: foundOf(translationsOf(site, page)).map(({ lang, path }) => ({
      lang,
      address: addressOf(address, path),
    })),
  };
}

/** The lists, of each its first page, and the pages that every site has. */
function listPart(site: Site, address: string): MapPart {
  const entries = (): readonly MapEntry[] => listEntries(site, address);
  return {
    path: 'sitemaps/lists.xml',
    // Each check stands on a home page.
    changed: lastOf(site.homes.flatMap(({ pages }) => foundOf(pages).map(changedOn))),
    isSame: !site.touched.structure,
    inputs: () => digestOf(entries()),
    entries,
  };
}

function listEntries(site: Site, address: string): readonly MapEntry[] {
  const { homes, lists, languages } = site;
  const shown = [...homes, ...lists].flatMap((list) => {
    const pages = foundOf(list.pages);
    return pages.length === 0 && list.kind !== undefined
      ? []
      : [{ address: addressOf(address, list.path), changed: lastOf(pages.map(changedOn)) }];
  });
  const kinds = LIST_KINDS.flatMap((kind) =>
    languages
      .filter((language) => lists.some((list) => list.kind === kind && list.language === language))
      .map(({ home }) => `${home}${kind}/`),
  );
  const plain = languages.flatMap(({ home }) => [`${home}corrections/`, `${home}method/`, `${home}data/`]);
  const own = ownPages(site).map(({ place }) => place.path);
  const others = [...kinds, ...plain, ...own].map((path) => ({ address: addressOf(address, path) }));
  return [...shown, ...others].map((entry) => ({ ...entry, versions: [] }));
}

function lastOf(days: readonly string[]): string | undefined {
  let last: string | undefined;
  for (const day of days) if (last === undefined || day > last) last = day;
  return last;
}
