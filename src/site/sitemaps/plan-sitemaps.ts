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
  readonly inputs: string;
  readonly entries: () => readonly MapEntry[];
}

/** Sitemaps of at most so many addresses, by the year of publication, with their index; `robots.txt`, which names them. */
export function planSitemaps(site: Site, most: number = MOST_ENTRIES): readonly Unit[] {
  const { address } = site;
  if (address === undefined) return [unit('robots', 'robots.txt', 'User-agent: *\nAllow: /\n')];
  const parts = [...yearParts(site, address, most), ...listParts(site, address, most)];
  const news = newsOf(site);
  const index = parts.map(({ path, changed }) => ({ address: addressOf(address, path), changed }));
  const robots = ['User-agent: *', 'Allow: /', '', `Sitemap: ${address}sitemap.xml`];
  return [
    ...parts.map(({ path, inputs, entries }): Unit => ({
      name: `sitemap ${path}`,
      stage: 'list',
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
  return { name, stage: 'list', inputs: digestOf(content), make: () => files };
}

/** What search engines are to list: a withdrawn check has a page, which asks them not to. */
function foundOf(pages: readonly PageFacts[]): readonly PageFacts[] {
  return pages.filter(({ status }) => status === 'published');
}

function yearParts(site: Site, address: string, most: number): readonly MapPart[] {
  const years = new Map<string, PageFacts[]>();
  for (const page of foundOf(site.pages)) {
    const year = (page.published ?? page.said).slice(0, 4);
    const known = years.get(year);
    if (known === undefined) years.set(year, [page]);
    else known.push(page);
  }
  return [...years].flatMap(([year, pages]) =>
    parted(pages, { name: year, most }).map(({ path, items }) => yearPart(site, items, { address, path })),
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
  { address, path }: { readonly address: string; readonly path: string },
): MapPart {
  const versions = (page: PageFacts): readonly string[] =>
    translationsOf(site, page).map((each) => `${each.lang} ${each.path} ${each.status}`);
  return {
    path,
    changed: lastOf(pages.map((page) => ({ changed: changedOn(page) }))),
    inputs: digestOf(pages.map((page) => [site.stateOf(page), ...versions(page)])),
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

/** The pages that every site has, and the lists, of each its first page. */
function listParts(site: Site, address: string, most: number): readonly MapPart[] {
  const { homes, lists, languages } = site;
  const shown = [...homes, ...lists].flatMap((list) => {
    const pages = foundOf(list.pages);
    return pages.length === 0 && list.kind !== undefined
      ? []
      : [
          {
            address: addressOf(address, list.path),
            changed: lastOf(pages.map((page) => ({ changed: changedOn(page) }))),
          },
        ];
  });
  const kinds = LIST_KINDS.flatMap((kind) =>
    languages
      .filter((language) => lists.some((list) => list.kind === kind && list.language === language))
      .map(({ home }) => `${home}${kind}/`),
  );
  const plain = languages.flatMap(({ home }) => [`${home}corrections/`, `${home}method/`, `${home}data/`]);
  const own = ownPages(site).map(({ place }) => place.path);
  const others = [...kinds, ...plain, ...own].map((path) => ({ address: addressOf(address, path) }));
  // A new list moves the fewest others into the next part.
  const entries: readonly MapEntry[] = [...others, ...shown].map((entry) => ({ ...entry, versions: [] }));
  return parted(entries, { name: 'lists', most }).map(({ path, items }) => ({
    path,
    changed: lastOf(items),
    inputs: digestOf(items),
    entries: () => items,
  }));
}

function lastOf(entries: readonly { readonly changed?: string }[]): string | undefined {
  let last: string | undefined;
  for (const { changed } of entries)
    if (changed !== undefined && (last === undefined || changed > last)) last = changed;
  return last;
}
