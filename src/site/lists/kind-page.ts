import { markup, type Html } from '../../render/html/markup.ts';
import { shape } from '../../render/html/shape-html.ts';
import { relative, type ListKind } from '../addresses.ts';
import type { Place } from '../frame/place.ts';
import { plainPage } from '../pages/plain-page.ts';
import type { SiteLanguage } from '../site-language.ts';
import type { Site } from '../site.ts';
import type { SiteFile } from '../unit.ts';
import { countIn, ratingOf, type List } from './list.ts';

/** All lists of one kind in one language. */
export interface KindOfLists {
  readonly kind: ListKind;
  readonly language: SiteLanguage;
  readonly lists: readonly List[];
}

/** The page that names all lists of a kind, such as all topics. */
export function kindPage(
  site: Site,
  { kind, language, lists, versions }: KindOfLists & { readonly versions: Place['versions'] },
): SiteFile {
  const path = `${language.home}${kind}/`;
  const name = language.words.lists[kind];
  return plainPage(site, {
    place: { path, language, versions },
    name,
    description: `${name} – ${language.title}${language.wording.colon}${firstNames(shownOf(kind, lists))}`,
    content: namesHtml(site, shownOf(kind, lists), path),
  });
}

/** What counts for nothing is left out: names whose checks are all withdrawn. A rating keeps its place on the scale. */
function shownOf(kind: ListKind, lists: readonly List[]): readonly List[] {
  const counted = lists.filter((list) => countIn(list) > 0);
  return kind === 'ratings' || counted.length === 0 ? lists : counted;
}

/** In characters, about as many as search engines show. */
const MOST_TOLD = 120;

/** The names of the largest lists, as far as a description goes. */
function firstNames(lists: readonly List[]): string {
  const names = lists.toSorted((one, other) => countIn(other) - countIn(one)).map(({ name }) => name);
  const told: string[] = [];
  for (const name of names) if ([...told, name].join(', ').length <= MOST_TOLD || told.length === 0) told.push(name);
  return told.join(lists[0]?.language.wording.comma ?? ', ');
}

/** Links to lists, each with the number of its checks. */
export function namesHtml(site: Site, lists: readonly List[], from: string): Html {
  const items = lists.map(
    (list) =>
      markup`<li${classOf(list)}><a href="${relative(from, list.path)}">${shapeOf(site, list)}${list.name}</a> <span class="count">${list.language.wording.number(countIn(list))}</span></li>\n`,
  );
  return markup`<ul class="names">\n${items}</ul>\n`;
}

function classOf(list: List): Html {
  const rating = ratingOf(list);
  return rating === undefined ? markup`` : markup` class="rating-${rating}"`;
}

function shapeOf({ scale }: Site, list: List): Html | false {
  const rating = scale.ratings.find(({ id }) => id === ratingOf(list));
  return rating !== undefined && shape(rating.class);
}
