import type { PageFacts } from '../../article/index.ts';
import { LIST_KINDS } from '../addresses.ts';
import { digestOf } from '../digest-of.ts';
import type { List } from '../lists/list.ts';
import { ownPages } from '../pages/own-pages.ts';
import { addressOf, changedOn, filedOn, translationsOf, type Site } from '../site.ts';
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

/** Sitemaps of at most so many addresses, by the year of publication, with their index; `robots.txt`, which names them. */
export function planSitemaps(site: Site, most: number = MOST_ENTRIES): readonly Unit[] {
  const { address } = site;
  if (address === undefined) return [unit('robots', 'robots.txt', 'User-agent: *\nAllow: /\n')];
  const { leavesOut } = site.touched;
  const parts = [...yearParts(site, address, most), ...(leavesOut ? [] : listParts(site, address, most))];
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
    ...(leavesOut ? [] : [unit('sitemap', 'sitemap.xml', sitemapIndex(index))]),
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
  return pages.filter(isFound);
}

function isFound({ status }: PageFacts): boolean {
  return status === 'published';
}

function yearParts(site: Site, address: string, most: number): readonly MapPart[] {
  const { touched } = site;
  const years = new Map<string, PageFacts[]>();
  for (const page of foundOf(site.pages)) {
    const year = filedOn(page).slice(0, 4);
    if (touched.leavesOut && !touched.year(year)) continue;
    const known = years.get(year);
    if (known === undefined) years.set(year, [page]);
    else known.push(page);
  }
  return [...years].flatMap(([year, pages]) =>
    parted(pages, { name: year, most }).map(({ path, items }) => yearPart(site, items, { address, path, year })),
  );
}

/** Things in parts, each with its file. */
function parted<T>(
  items: readonly T[],
  { name, most }: { readonly name: string; readonly most: number },
): readonly { readonly path: string; readonly items: readonly T[] }[] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, at) => ({
    path: `sitemaps/${name}${at === 0 ? '' : `-${at + 1}`}.xml`,
    items: items.slice(at * most, (at + 1) * most),
  }));
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

/** The pages that every site has, and the lists, of each its first page. What is in them is found when it is asked for. */
function listParts(site: Site, address: string, most: number): readonly MapPart[] {
  // Each check stands on a home page.
  const changed = lastOf(site.homes.flatMap(({ pages }) => foundOf(pages).map(changedOn)));
  const lists = site.lists.all().filter(({ pages }) => pages.some(isFound));
  // A new list moves the fewest others into the next part.
  return parted([...plainPaths(site), ...site.homes, ...lists], { name: 'lists', most }).map(({ path, items }) => {
    const entries = (): readonly MapEntry[] => items.map((item) => entryOfList(item, address));
    return { path, changed, isSame: !site.touched.structure, inputs: () => digestOf(entries()), entries };
  });
}

/** The pages that are no lists of checks. */
function plainPaths(site: Site): readonly string[] {
  const { lists, languages } = site;
  const kinds = LIST_KINDS.flatMap((kind) =>
    languages.filter(({ lang }) => lists.has(kind, lang)).map(({ home }) => `${home}${kind}/`),
  );
  const plain = languages.flatMap(({ home }) => [`${home}corrections/`, `${home}method/`, `${home}data/`]);
  return [...kinds, ...plain, ...ownPages(site).map(({ place }) => place.path)];
}

/** The entry of a list, or of another page by its path. */
function entryOfList(item: List | string, address: string): MapEntry {
  if (typeof item === 'string') return { address: addressOf(address, item), versions: [] };
  return { address: addressOf(address, item.path), changed: lastOf(foundOf(item.pages).map(changedOn)), versions: [] };
}

function lastOf(days: readonly string[]): string | undefined {
  let last: string | undefined;
  for (const day of days) if (last === undefined || day > last) last = day;
  return last;
}
