import type { PageFacts } from '../../article/index.ts';
import { machineJson } from '../../printing/index.ts';
import { time } from '../../render/html/page.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import { relative } from '../addresses.ts';
import { verdictHtml } from '../lists/row.ts';
import type { SiteLanguage } from '../site-language.ts';
import { addressOf, languageOf, type Site } from '../site.ts';
import type { SiteFile } from '../unit.ts';
import { barePage } from './bare-page.ts';

/** The size of a card in other pages, in pixels. */
const [WIDTH, HEIGHT] = [560, 320];

function embedPath({ id }: Pick<PageFacts, 'id'>): string {
  return `embed/${id}/`;
}

/** Where the oEmbed answer for a check lies. */
export function oembedPath({ id }: PageFacts): string {
  return `oembed/${id}.json`;
}

/**
 * The card of a check for other pages, and what oEmbed says of it; that needs an address. The card lies at its old
 * addresses as well: pages of others show it from there.
 */
export function embedFiles(site: Site, page: PageFacts, language: SiteLanguage): readonly SiteFile[] {
  const { address } = site;
  const content = cardHtml(site, page, language);
  const cards = [...new Set([page.id, ...page.formerly])].map((id) => ({
    path: `${embedPath({ id })}index.html`,
    content,
  }));
  if (address === undefined) return cards;
  return [...cards, { path: oembedPath(page), content: oembed(site, page, address) }];
}

/** The code that puts the card into another page. */
export function embedCodeHtml({ address }: Site, page: PageFacts, { words }: SiteLanguage): Html | false {
  if (address === undefined || (page.status !== 'published' && page.status !== 'withdrawn')) return false;
  const { heading, text } = words.embed;
  return markup`<details class="embed"><summary>${heading}</summary>
<p>${text}</p>
<pre dir="ltr"><code>${iframe(page, address).html}</code></pre>
</details>
`;
}

function iframe(page: PageFacts, address: string): Html {
  return markup`<iframe src="${addressOf(address, embedPath(page))}" title="${page.title}" width="${WIDTH}" height="${HEIGHT}" loading="lazy"></iframe>`;
}

function cardHtml(site: Site, page: PageFacts, language: SiteLanguage): string {
  const { address } = site;
  const { rating, claimant, status, published } = page;
  const { wording, words } = language;
  const path = embedPath(page);
  const target = address === undefined ? relative(path, page.path) : addressOf(address, page.path);
  const claim = status === 'withdrawn' ? false : page.claim;
  return barePage(site, {
    path,
    language: page,
    title: page.title,
    canonical: address === undefined ? undefined : addressOf(address, page.path),
    layout: 'embedded',
    content: markup`<article${rating?.id !== undefined && markup` class="rating-${rating.id}"`}>
<p class="by">${wording.fill(words.embed.by, language.title)}</p>
${claim !== false && markup`<blockquote><p>${claim}</p></blockquote>\n<p class="said"><bdi>${claimant.name}</bdi>${page.said !== undefined && markup` · ${time(wording.date(page.said))}`}</p>\n`}<p class="stamp">${verdictHtml(page, language)}</p>
<h1>${page.title}</h1>
<p class="way"><a href="${target}" target="_top">${words.embed.read}</a>${published !== undefined && markup` · ${time(wording.date(published))}`}</p>
</article>
`,
  });
}

/** An answer that is a file: it knows nothing of the size that is asked for. */
function oembed(site: Site, page: PageFacts, address: string): string {
  return machineJson({
    version: '1.0',
    type: 'rich',
    title: page.title,
    author_name: page.authors[0],
    provider_name: languageOf(site, page.lang).title,
    provider_url: address,
    cache_age: 3600,
    html: iframe(page, address).html,
    width: WIDTH,
    height: HEIGHT,
  });
}
