import { markup, type Html } from '../../render/html/markup.ts';

/** One address for search engines. */
export interface MapEntry {
  readonly address: string;
  /** A day, or a moment with its offset. */
  readonly changed?: string;
  /** The same in all its languages, itself included. */
  readonly versions: readonly { readonly lang: string; readonly address: string }[];
}

const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A part of the sitemap. */
export function sitemap(entries: readonly MapEntry[]): string {
  return markup`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="${XMLNS}" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.map(entryXml)}</urlset>
`.html;
}

/** The index of the parts. */
export function sitemapIndex(parts: readonly Omit<MapEntry, 'versions'>[]): string {
  return markup`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="${XMLNS}">
${parts.map(({ address, changed }) => markup`<sitemap><loc>${address}</loc>${changedXml(changed)}</sitemap>\n`)}</sitemapindex>
`.html;
}

function entryXml({ address, changed, versions }: MapEntry): Html {
  const links = versions.length > 1 ? versions : [];
  return markup`<url><loc>${address}</loc>${changedXml(changed)}${links.map(
    (version) => markup`<xhtml:link rel="alternate" hreflang="${version.lang}" href="${version.address}"/>`,
  )}</url>
`;
}

/** W3C's form of dates takes a year, a month, a day or a moment, as the files do. */
function changedXml(changed: string | undefined): Html | false {
  return changed !== undefined && markup`<lastmod>${changed}</lastmod>`;
}
