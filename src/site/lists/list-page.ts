import { markup, type Html } from '../../render/html/markup.ts';
import { pageHtml } from '../../render/html/frame.ts';
import { fileOf, numbered, relative } from '../addresses.ts';
import { siteFrame, versionLinks, type Place } from '../frame/site-frame.ts';
import type { Site } from '../site.ts';
import type { SiteFile } from '../unit.ts';
import type { List } from './list.ts';
import { rowHtml } from './row.ts';

/** How many checks stand on one page of a list. */
export const ROWS = 30;

/** What one page of a list shows besides its rows. */
export interface ListPage {
  readonly list: List;
  /** From 1. */
  readonly number: number;
  /** The list in other languages, itself included; of the first page. */
  readonly versions: Place['versions'];
  /** What stands before and after the rows of the first page. */
  readonly intro?: Html | false;
  readonly outro?: Html | false;
}

/** How many pages a list has. */
export function pageCount({ pages }: List): number {
  return Math.max(1, Math.ceil(pages.length / ROWS));
}

/** One page of a list of checks. */
export function listPage(site: Site, { list, number, versions, intro = false, outro = false }: ListPage): SiteFile {
  const { language, pages, name } = list;
  const { words, wording, lang } = language;
  const path = numbered(list.path, number);
  const place: Place = { path, language, versions: number === 1 ? versions : [] };
  const suffix = number === 1 ? '' : ` · ${wording.fill(words.lists.page, number)}`;
  const rows = pages.slice((number - 1) * ROWS, number * ROWS).map((page) => rowHtml(site, page, place));
  const main = markup`<div class="listing">
<h1>${name}${suffix}</h1>
<p class="count">${wording.plural(words.lists.checks, pages.length)}</p>
${number === 1 && intro}${rows.length === 0 ? markup`<p>${words.lists.none}</p>` : markup`<ol class="rows">\n${rows}</ol>\n`}${turnHtml(list, number)}${number === 1 && outro}</div>
`;
  const isHome = list.kind === undefined && number === 1;
  const html = pageHtml(
    {
      lang,
      dir: wording.dir,
      title: isHome ? site.title : `${name}${suffix} – ${site.title}`,
      description: `${name}: ${wording.plural(words.lists.checks, pages.length)}`,
      kind: 'website',
      siteName: site.title,
      address: site.address === undefined ? undefined : site.address + encodeURI(path),
      isListed: true,
      head: versionLinks(site, place),
      skip: markup`${words.frame.skip}`,
      main,
    },
    siteFrame(site, place),
  );
  return { path: fileOf(path), content: html };
}

/** The way to the pages before and after. */
function turnHtml(list: List, number: number): Html | false {
  const count = pageCount(list);
  if (count === 1) return false;
  const { words } = list.language;
  const from = numbered(list.path, number);
  const to = (target: number): string => relative(from, numbered(list.path, target));
  return markup`<nav class="turn" aria-label="${words.lists.pages}"><ul>
${number > 1 && markup`<li><a href="${to(number - 1)}" rel="prev">${words.lists.newer}</a></li>\n`}<li aria-current="page">${list.language.wording.fill(words.lists.page, number)}</li>
${number < count && markup`<li><a href="${to(number + 1)}" rel="next">${words.lists.older}</a></li>\n`}</ul></nav>
`;
}
