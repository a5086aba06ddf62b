import { digestOf } from '../digest-of.ts';
import type { Site } from '../site.ts';
import type { Unit } from '../unit.ts';
import { atom } from './atom.ts';
import { feedOf } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

/** The feeds of the home pages and of all lists. */
export function planFeeds(site: Site): readonly Unit[] {
  return [...site.homes, ...site.lists].flatMap((list) => {
    const feed = feedOf(site, list);
    if (feed === undefined) return [];
    const unit: Unit = {
      name: `feeds ${list.path}`,
      stage: 'list',
      inputs: digestOf(feed),
      make: () => [
        { path: `${list.path}rss.xml`, content: rss(feed) },
        { path: `${list.path}atom.xml`, content: atom(feed) },
        { path: `${list.path}feed.json`, content: jsonFeed(feed) },
      ],
    };
    return [unit];
  });
}
