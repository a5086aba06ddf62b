import { markup, type Html } from '../../render/html/markup.ts';
import { shape } from '../../render/html/shape-html.ts';
import { relative, type ListKind } from '../addresses.ts';
import type { Site } from '../site.ts';
import { namesHtml, type KindOfLists } from './kind-page.ts';
import { countIn, type List } from './list.ts';

/** Above the newest checks: how many there are, how to read their verdicts, and the verdicts as filters. */
export function homeIntro(site: Site, home: List, kinds: readonly KindOfLists[]): Html {
  const { language } = home;
  const { words, wording } = language;
  const all = kinds.find(({ kind }) => kind === 'ratings')?.lists ?? [];
  const ratings = all.filter((list) => countIn(list) > 0);
  const chips = ratings.map((list) => {
    const rating = site.scale.ratings.find(({ id }) => id === list.slug);
    return markup`<li class="rating-${list.slug}"><a class="chip" href="${relative(home.path, list.path)}">${rating && shape(rating.class)}${list.name} <span class="count">${wording.number(countIn(list))}</span></a></li>\n`;
  });
  return markup`<p class="lead"><span class="count">${wording.plural(words.lists.checks, countIn(home))}</span> <a href="${relative(home.path, `${home.path}method/`)}">${words.lists.howToRead}</a></p>
${chips.length > 0 && markup`<nav class="filters" aria-label="${words.lists.ratings}"><ul>\n${chips}</ul></nav>\n`}`;
}

/** How many names of a kind the home page shows. */
const MOST_NAMES = 8;
const BY_SIZE: ReadonlySet<ListKind> = new Set<ListKind>(['claimants', 'topics', 'places']);

/** Next to the newest checks: the ways to all others. */
export function homeAside(site: Site, { language }: List, kinds: readonly KindOfLists[]): Html | false {
  const { home, words } = language;
  const groups = kinds
    .filter(({ kind, lists }) => kind !== 'ratings' && lists.some((list) => countIn(list) > 0))
    .map(({ kind, lists }) => {
      const counted = lists.filter((list) => countIn(list) > 0);
      const ordered = BY_SIZE.has(kind) ? counted.toSorted((one, other) => countIn(other) - countIn(one)) : counted;
      return markup`<section><h3><a href="${relative(home, `${home}${kind}/`)}">${words.lists[kind]}</a></h3>\n${namesHtml(site, ordered.slice(0, MOST_NAMES), home)}</section>\n`;
    });
  if (groups.length === 0) return false;
  return markup`<aside class="browse" aria-labelledby="t-browse"><h2 id="t-browse">${words.lists.browse}</h2>\n${groups}${languagesHtml(site, home, words.frame.languages)}</aside>\n`;
}

function languagesHtml({ homes }: Site, from: string, heading: string): Html | false {
  const filled = homes.filter((home) => countIn(home) > 0);
  if (filled.length < 2) return false;
  const items = filled.map(
    ({ path, pages, language: { lang, wording } }) =>
      markup`<li><a href="${relative(from, path)}" lang="${lang}" hreflang="${lang}">${wording.languageName(lang)}</a> <span class="count">${wording.number(countIn({ pages }))}</span></li>\n`,
  );
  return markup`<section><h3>${heading}</h3>\n<ul class="names">\n${items}</ul>\n</section>\n`;
}
