import { createHash } from 'node:crypto';
import { markup, type Html } from '../../render/html/markup.ts';
import { relative, type ListKind } from '../addresses.ts';
import type { Place } from '../frame/site-frame.ts';
import type { Site, SiteLanguage } from '../site.ts';
import type { Unit } from '../unit.ts';
import { gatherLists } from './gather-lists.ts';
import { kindPage, namesHtml, type KindOfLists } from './kind-page.ts';
import type { List } from './list.ts';
import { listPage, pageCount, ROWS } from './list-page.ts';

/** The home pages and all lists of a site. */
export function planLists(site: Site): readonly Unit[] {
  const languages = site.languages.map((language) => {
    const pages = site.pages.filter(({ lang }) => lang === language.lang);
    return { language, pages, lists: gatherLists(site, language, pages) };
  });
  const all = languages.flatMap(({ lists }) => lists);
  const versionsOf = versionsByPath(all);
  const homes = site.languages.map((language) => ({ language, path: language.home }));
  return languages.flatMap(({ language, pages, lists }) => {
    const home: List = { language, name: language.words.lists.all, path: language.home, pages };
    const kinds = kindsOf(language, lists);
    return [
      ...unitsOf(site, home, homes, browseHtml(kinds)),
      ...lists.flatMap((list) => unitsOf(site, list, versionsOf(list), recordHtml(list))),
      ...kinds.map((kind) => kindUnit(site, kind)),
    ];
  });
}

function unitsOf(site: Site, list: List, versions: Place['versions'], outro: Html | false): readonly Unit[] {
  return Array.from({ length: pageCount(list) }, (_, index): Unit => {
    const number = index + 1;
    const rows = list.pages.slice(index * ROWS, number * ROWS);
    const around = number === 1 ? [versions.map(({ path }) => path), outro] : [];
    return {
      name: `list ${list.path} ${number}`,
      stage: 'list',
      inputs: digestOf([list.name, list.pages.length, rows, around]),
      make: () => [listPage(site, { list, number, versions, outro })],
    };
  });
}

function kindUnit(site: Site, kind: KindOfLists): Unit {
  const names = kind.lists.map(({ name, path, pages }) => [name, path, pages.length]);
  return {
    name: `lists ${kind.language.home}${kind.kind}/`,
    stage: 'list',
    inputs: digestOf([names]),
    make: () => [kindPage(site, { ...kind, versions: [] })],
  };
}

function kindsOf(language: SiteLanguage, lists: readonly List[]): readonly KindOfLists[] {
  const kinds: readonly ListKind[] = ['ratings', 'claimants', 'topics', 'places', 'years'];
  return kinds
    .map((kind) => ({ kind, language, lists: lists.filter((list) => list.kind === kind) }))
    .filter((each) => each.lists.length > 0);
}

/** How many names of a kind the home page shows. */
const MOST_NAMES = 12;

function browseHtml(kinds: readonly KindOfLists[]): Html | false {
  const [first] = kinds;
  if (first === undefined) return false;
  const { home, words } = first.language;
  const groups = kinds.map(({ kind, lists }) => {
    const most = lists.toSorted((one, other) => other.pages.length - one.pages.length).slice(0, MOST_NAMES);
    const shown = kind === 'claimants' || kind === 'topics' || kind === 'places' ? most : lists.slice(0, MOST_NAMES);
    return markup`<section><h3><a href="${relative(home, `${home}${kind}/`)}">${words.lists[kind]}</a></h3>\n${namesHtml(shown, home)}</section>\n`;
  });
  return markup`<section class="browse" aria-labelledby="t-browse"><h2 id="t-browse">${words.lists.browse}</h2>\n${groups}</section>\n`;
}

/** Below the statements of a claimant: that their number says nothing about honesty. */
function recordHtml({ kind, language: { words } }: List): Html | false {
  return kind === 'claimants' && markup`<p class="aside">${words.lists.notRandom}</p>\n`;
}

function keyOf({ path, language }: List): string {
  return path.slice(language.home.length);
}

/** A list is the same in another language if it has the same path below the home page. */
function versionsByPath(lists: readonly List[]): (list: List) => Place['versions'] {
  const known = new Map<string, { readonly language: SiteLanguage; readonly path: string }[]>();
  for (const list of lists) {
    const version = { language: list.language, path: list.path };
    known.set(keyOf(list), [...(known.get(keyOf(list)) ?? []), version]);
  }
  return (list) => known.get(keyOf(list)) ?? [];
}

/** A digest of data. */
export function digestOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 22);
}
