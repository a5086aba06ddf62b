import { createHash } from 'node:crypto';
import type { Direction } from '../../article/index.ts';
import { webAddress } from '../address.ts';
import { markup, styleSheet, type Html } from './markup.ts';

/** What stands around the content of a page, and where its look comes from. */
export interface Frame {
  /** The Content Security Policy of the page. */
  readonly policy: string;
  /** Style sheets and scripts. */
  readonly look: Html;
  readonly masthead: Html;
  readonly footer: Html;
}

/** A picture that stands for a page where it is shared: an absolute address and its size in pixels. */
export interface CardPicture {
  readonly address: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** One page without what stands around it. */
export interface PageContent {
  readonly lang: string;
  readonly dir: Direction;
  readonly title: string;
  readonly description: string;
  readonly kind: 'article' | 'website';
  readonly siteName: string;
  /** The canonical address. */
  readonly address: string | undefined;
  /** Whether search engines may list it. */
  readonly isListed: boolean;
  readonly card?: CardPicture;
  /** What else stands in the head: other languages, feeds, data. */
  readonly head?: Html | false;
  /** The words of the link that leads past the masthead. */
  readonly skip: Html;
  readonly main: Html;
}

/** A whole page. */
export function pageHtml(content: PageContent, frame: Frame): string {
  const { lang, dir, skip, main } = content;
  return markup`<!doctype html>
<html lang="${lang}" dir="${dir}">
${headHtml(content, frame)}
<body>
<a class="skip" href="#main">${skip}</a>
${frame.masthead}
<main id="main">
${main}</main>
${frame.footer}
</body>
</html>
`.html;
}

/** The look of a page that needs nothing else: its styles are in it, and no script runs. */
export function lookWithin(css: string): Pick<Frame, 'policy' | 'look'> {
  const digest = createHash('sha256').update(css).digest('base64');
  return {
    policy: `default-src 'none'; style-src 'sha256-${digest}'; img-src data:; base-uri 'none'; form-action 'none'`,
    look: markup`<style>${styleSheet(css)}</style>\n`,
  };
}

function headHtml(content: PageContent, { policy, look }: Frame): Html {
  const { title, description, isListed, kind, lang, siteName, head = false } = content;
  const address = webAddress(content.address);
  return markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
${!isListed && markup`<meta name="robots" content="noindex">\n`}${address !== undefined && markup`<link rel="canonical" href="${address}">\n<meta property="og:url" content="${address}">\n`}<meta property="og:type" content="${kind}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${cardHtml(content)}<meta property="og:locale" content="${lang.replaceAll('-', '_')}">
<meta property="og:site_name" content="${siteName}">
<meta name="referrer" content="strict-origin-when-cross-origin">
<meta name="color-scheme" content="light dark">
${look}${head}</head>`;
}

function cardHtml({ card }: PageContent): Html | false {
  const address = webAddress(card?.address);
  if (card === undefined || address === undefined) return false;
  return markup`<meta property="og:image" content="${address}">
<meta property="og:image:width" content="${card.width}">
<meta property="og:image:height" content="${card.height}">
<meta property="og:image:alt" content="${card.alt}">
<meta name="twitter:card" content="summary_large_image">
`;
}
