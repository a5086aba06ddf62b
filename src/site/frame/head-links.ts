import type { Place } from './place.ts';
import { webAddress } from '../../render/address.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import { relative } from '../addresses.ts';
import { FEEDS } from '../feeds/feed.ts';
import type { List } from '../lists/list.ts';
import { addressOf, anyPublic, type Site } from '../site.ts';

/** Links that tell machines of the other languages of a page; `x-default` is the first of them. */
export function versionLinks({ address }: Site, { versions }: Place): Html | false {
  if (address === undefined || versions.length < 2) return false;
  const link = (lang: string, path: string): Html =>
    markup`<link rel="alternate" hreflang="${lang}" href="${webAddress(addressOf(address, path))}">\n`;
  const [first] = versions;
  return markup`${versions.map(({ language, path }) => link(language.lang, path))}${first && link('x-default', first.path)}`;
}

/** Links to the feeds of a list; none if it has nothing to tell. */
export function feedLinks({ address }: Site, { path, name, pages, language: { title } }: List): Html | false {
  if (address === undefined || !anyPublic(pages)) return false;
  return markup`${FEEDS.map(
    ({ type, file, label }) =>
      markup`<link rel="alternate" type="${type}" title="${name} – ${title} (${label})" href="${webAddress(addressOf(address, path + file))}">\n`,
  )}`;
}

/** The feeds of a list, for people. */
export function feedsHtml({ address }: Site, { path, pages, language }: List, from: string): Html | false {
  if (address === undefined || !anyPublic(pages)) return false;
  const links = FEEDS.map(
    ({ file, label }) => markup`<li><a href="${relative(from, path + file)}">${label}</a></li>\n`,
  );
  return markup`<nav class="feeds" aria-label="${language.words.frame.feeds}"><p>${language.words.frame.feeds}</p><ul>\n${links}</ul></nav>\n`;
}
