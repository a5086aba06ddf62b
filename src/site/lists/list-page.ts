import { markup, type Html } from '../../render/html/markup.ts';
import { feedLinks, feedsHtml } from '../frame/head-links.ts';
import type { Place } from '../frame/place.ts';
import { plainPage } from '../pages/plain-page.ts';
import type { Site } from '../site.ts';
import type { SiteFile } from '../unit.ts';
import type { Part } from './parts-of.ts';
import { countIn } from './list.ts';
import { checkRow, rowHtml, statementRow } from './row.ts';
import { span, turnHtml } from './turn-html.ts';

/** What one page of a list shows besides its rows. */
export interface ListPage {
  readonly part: Part;
  /** The list in other languages, itself included; of the first page. */
  readonly versions: Place['versions'];
  /** What stands before and next to the rows of the first page. */
  readonly intro?: Html | false;
  readonly aside?: Html | false;
  /** What search engines show of the first page, where it can say more than how many checks there are. */
  readonly description?: string | undefined;
}

/** One page of a list of checks. */
export function listPage(
  site: Site,
  { part, versions, intro = false, aside = false, description }: ListPage,
): SiteFile {
  const { list, path, pages, isFirst } = part;
  const { language, name, kind } = list;
  const { words, wording } = language;
  // An older page must not change whenever the list grows.
  const count = wording.plural(words.lists.checks, countIn(isFirst ? list : part));
  const place: Place = { path, language, versions: isFirst ? versions : [] };
  const usual = kind === 'claimants' ? statementRow : checkRow;
  const rows = pages.map((page) => rowHtml(site, page, place, usual));
  const dates = pages.map((page) => (kind === 'claimants' ? page.said : page.published));
  const heading = isFirst ? name : `${name} · ${span(dates, language)}`;
  const isHome = kind === undefined && isFirst;
  return plainPage(site, {
    place,
    name: heading,
    title: isHome ? language.title : undefined,
    description:
      isFirst && description !== undefined
        ? description
        : `${isHome ? '' : `${heading} – `}${language.title}${language.wording.colon}${rows.length === 0 ? words.lists.none : count}`,
    head: isFirst && feedLinks(site, list),
    layout: aside === false ? 'listing' : 'listing has-aside',
    content: markup`${isFirst ? intro || (rows.length > 0 && markup`<p class="count">${count}</p>\n`) : false}${aside !== false && markup`<div class="columns">\n`}<div class="main">
${rows.length === 0 ? markup`<p>${words.lists.none}</p>\n` : markup`<ol class="rows">\n${rows}</ol>\n`}${turnHtml(part, language)}${isFirst && feedsHtml(site, list, path)}</div>
${aside !== false && markup`${aside}</div>\n`}`,
  });
}
