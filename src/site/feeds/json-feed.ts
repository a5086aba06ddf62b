import { machineJson } from '../../printing/index.ts';
import { moment } from './atom.ts';
import type { Feed } from './feed.ts';

/** JSON Feed 1.1; the rating is an extension, `_rating`. */
export function jsonFeed({ title, lang, home, publisher, entries }: Feed): string {
  return machineJson({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: `${home}feed.json`,
    language: lang,
    authors: [{ name: publisher }],
    items: entries.map(({ address, id, title: headline, summary, published, updated, authors, topics, rating }) => ({
      id,
      url: address,
      title: headline,
      content_text: summary,
      date_published: moment(published),
      date_modified: moment(updated),
      authors: authors.length === 0 ? undefined : authors.map((name) => ({ name })),
      tags: topics.length === 0 ? undefined : topics,
      _rating: rating,
    })),
  });
}
