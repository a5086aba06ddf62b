import type { PageFacts } from '../../article/index.ts';
import { markup } from '../../render/html/markup.ts';
import { primaryLanguage } from '../../model/index.ts';
import { addressOf, type Site } from '../site.ts';

const HOURS = 48;
/** In milliseconds. */
const HOUR = 3_600_000;
const MOST_ENTRIES = 1000;

/** What was published within 48 hours before the build; a date without a time counts until its end. */
export function newsOf({ pages, now: built }: Site): readonly PageFacts[] {
  const since = new Date(built.getTime() - HOURS * HOUR).toISOString();
  const now = built.toISOString();
  return pages
    .filter(({ status, published }) => {
      if (status !== 'published' || published === undefined || published.length < 10) return false;
      const moment = published.includes('T') ? new Date(published).toISOString() : published;
      return moment >= since.slice(0, moment.length) && moment <= now;
    })
    .slice(0, MOST_ENTRIES);
}

/** The moment from which another build would find other news, though no check has changed: one comes of age, or is not news any more. */
export function holdsUntil({ pages, now: built }: Site): string | undefined {
  const now = built.getTime();
  const moments = pages.flatMap(({ status, published }) => {
    if (status !== 'published' || published === undefined || published.length < 10) return [];
    const begins = Date.parse(published);
    // A date without a time counts until its end, and a moment is news for the whole of 48 hours.
    const ends = published.includes('T') ? begins + HOURS * HOUR + 1 : begins + (HOURS + 24) * HOUR;
    return [begins, ends].filter((moment) => moment > now);
  });
  return moments.length === 0
    ? undefined
    : new Date(moments.reduce((one, other) => Math.min(one, other))).toISOString();
}

/** A sitemap of news, as Google News reads it. */
export function newsSitemap({ title }: Site, address: string, pages: readonly PageFacts[]): string {
  const entries = pages.map(
    (page) => markup`<url><loc>${addressOf(address, page.path)}</loc><news:news>
<news:publication><news:name>${title}</news:name><news:language>${newsLanguage(page.lang)}</news:language></news:publication>
<news:publication_date>${page.published}</news:publication_date>
<news:title>${page.title}</news:title>
</news:news></url>
`,
  );
  return markup`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${entries}</urlset>
`.html;
}

/** ISO 639, but for Chinese, which is told apart by its script. */
function newsLanguage(lang: string): string {
  const primary = primaryLanguage(lang);
  if (primary !== 'zh') return primary;
  return /-(?:hant|tw|hk|mo)\b/i.test(lang) ? 'zh-tw' : 'zh-cn';
}
