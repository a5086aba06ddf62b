import { markup, type Html } from '../../render/html/markup.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** Atom, RFC 4287. */
export function atom({ title, lang, home, publisher, updated, entries }: Feed): string {
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<title>${title}</title>
<id>${home}</id>
<updated>${moment(updated)}</updated>
<author><name>${publisher}</name></author>
<link rel="alternate" type="text/html" href="${home}"/>
<link rel="self" type="application/atom+xml" href="${home}atom.xml"/>
${entries.map(entry)}</feed>
`.html;
}

function entry({ address, id, title, summary, published, updated, authors, topics, rating }: FeedEntry): Html {
  return markup`<entry>
<title>${title}</title>
<id>${id}</id>
<link rel="alternate" type="text/html" href="${address}"/>
<published>${moment(published)}</published>
<updated>${moment(updated)}</updated>
${authors.map((name) => markup`<author><name>${name}</name></author>\n`)}${topics.map((topic) => markup`<category term="${topic}"/>\n`)}${rating && markup`<category scheme="urn:factwright:rating" term="${rating.id}" label="${rating.label}"/>\n`}<summary>${summary}</summary>
</entry>
`;
}

/** RFC 3339 without fractions of a second. */
export function moment(date: Date): string {
  return date.toISOString().replace(/\.\d+/, '');
}
