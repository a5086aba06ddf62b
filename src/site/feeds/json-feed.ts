import { machineJson } from '../../printing/index.ts';
import { moment } from './atom.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** JSON Feed 1.1; the rating and the newest correction are extensions, `_rating` and `_correction`. */
export function jsonFeed({ title, lang, home, publisher, entries }: Feed): string {
  return machineJson({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: `${home}feed.json`,
    language: lang,
    authors: [{ name: publisher }],
    items: entries.map(({ address, id, title: headline, summary, published, updated, authors, topics, ...more }) => ({
      id,
      url: address,
      title: headline,
      content_text: summary,
      date_published: moment(published),
      date_modified: moment(updated),
      authors: authors.length === 0 ? undefined : authors.map((name) => ({ name })),
      tags: topics.length === 0 ? undefined : topics,
      _rating: more.rating,
      _correction: more.correction && correctionIn(more.correction),
    })),
  });
}

function correctionIn({ date, kind, text, lang, was, now }: NonNullable<FeedEntry['correction']>): object {
  return { date, kind, text, lang, was: was?.text, now: now?.text };
}
