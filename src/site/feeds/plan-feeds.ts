import { digestOf } from '../digest-of.ts';
import type { List } from '../lists/list.ts';
import { anyPublic, type Site } from '../site.ts';
import type { SiteFile, Unit } from '../unit.ts';
import { atom } from './atom.ts';
import { feedOf, newestOf } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

/** The feeds of the home pages and of all lists; none without an address, or where nothing is public. */
export function* planFeeds(site: Site): Iterable<Unit> {
  const { address } = site;
  if (address === undefined) return;
  for (const list of [...site.homes, ...site.touched.lists()]) {
    const isTouched = site.touched.list(list);
    if (!anyPublic(list.pages) || (!isTouched && site.touched.leavesOut)) continue;
    yield {
      name: `feeds ${list.path}`,
      stage: 'list',
      isSame: !isTouched,
      inputs: () => digestOf([list.name, newestOf(list).map(site.stateOf)]),
      make: () => filesOf(site, list, { address, newest: newestOf(list) }),
    };
  }
}

function filesOf(site: Site, list: List, at: Parameters<typeof feedOf>[2]): readonly SiteFile[] {
  const feed = feedOf(site, list, at);
  return [
    { path: `${list.path}rss.xml`, content: rss(feed) },
    { path: `${list.path}atom.xml`, content: atom(feed) },
    { path: `${list.path}feed.json`, content: jsonFeed(feed) },
  ];
}
