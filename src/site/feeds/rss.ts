import { moment } from './atom.ts';
import { markup } from '../../render/html/markup.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** RSS 2.0. */
export function rss(feed: Feed): string {
  const { title, lang, home, publisher, updated, entries } = feed;
  return markup`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${title}</title>
<link>${home}</link>
<description>${`${title} – ${publisher}`}</description>
<language>${lang}</language>
<lastBuildDate>${updated.toUTCString()}</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="${home}rss.xml"/>
${entries.map(item)}</channel>
</rss>
`.html;
}

/**
 * Programs that read RSS know of no second date and look at the title, so that this says it if something was corrected. They take a description for HTML, so that its text is escaped once for them and once for XML.
 */
function item({
  address,
  id,
  title,
  summary,
  published,
  updated,
  authors,
  topics,
  correction,
}: FeedEntry): ReturnType<typeof markup> {
  return markup`<item>
<title>${correction && `${correction.label}: `}${title}</title>
<link>${address}</link>
<guid isPermaLink="${String(id === address)}">${id}</guid>
<pubDate>${published.toUTCString()}</pubDate>
${updated > published && markup`<atom:updated>${moment(updated)}</atom:updated>\n`}${authors.map((name) => markup`<dc:creator>${name}</dc:creator>\n`)}${topics.map((topic) => markup`<category>${topic}</category>\n`)}<description>${markup`${summary}`.html}</description>
</item>
`;
}
