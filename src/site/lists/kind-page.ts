import { markup, type Html } from '../../render/html/markup.ts';
import { pageHtml } from '../../render/html/frame.ts';
import { fileOf, relative, type ListKind } from '../addresses.ts';
import { siteFrame, versionLinks, type Place } from '../frame/site-frame.ts';
import type { Site, SiteLanguage } from '../site.ts';
import type { SiteFile } from '../unit.ts';
import type { List } from './list.ts';

/** The page that names all lists of a kind, such as all topics. */
export function kindPage(
  site: Site,
  { kind, language, lists, versions }: KindOfLists & { readonly versions: Place['versions'] },
): SiteFile {
  const { words, wording, lang, home } = language;
  const path = `${home}${kind}/`;
  const place: Place = { path, language, versions };
  const name = words.lists[kind];
  const html = pageHtml(
    {
      lang,
      dir: wording.dir,
      title: `${name} – ${site.title}`,
      description: `${name} – ${site.title}`,
      kind: 'website',
      siteName: site.title,
      address: site.address === undefined ? undefined : site.address + encodeURI(path),
      isListed: true,
      head: versionLinks(site, place),
      skip: markup`${words.frame.skip}`,
      main: markup`<div class="listing">\n<h1>${name}</h1>\n${namesHtml(lists, path)}</div>\n`,
    },
    siteFrame(site, place),
  );
  return { path: fileOf(path), content: html };
}

/** All lists of one kind in one language. */
export interface KindOfLists {
  readonly kind: ListKind;
  readonly language: SiteLanguage;
  readonly lists: readonly List[];
}

/** Links to lists, each with the number of its checks. */
export function namesHtml(lists: readonly List[], from: string): Html {
  const items = lists.map(
    ({ name, path, pages, language: { wording } }) =>
      markup`<li><a href="${relative(from, path)}">${name}</a> <span class="count">${wording.number(pages.length)}</span></li>\n`,
  );
  return markup`<ul class="names">\n${items}</ul>\n`;
}
