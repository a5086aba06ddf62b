import { createHash } from 'node:crypto';

import type { ArticleView, NoticeView } from '../../article/index.ts';
import { PAGE_CSS } from '../../theme/compiled/css.js';
import { webAddress } from '../address.ts';
import { renderClaimReview } from '../claim-review/render-claim-review.ts';
import { evidenceHtml } from './evidence-html.ts';
import { markup, jsonData, styleSheet, type Html } from './markup.ts';
import {
  colophonHtml,
  correctionsHtml,
  methodHtml,
  relatedHtml,
  repliesHtml,
  searchesHtml,
  timelineHtml,
} from './log-html.ts';
import { language, link, pageOf, time, type Page, type Pictures } from './page.ts';
import { howWeKnowHtml } from './how-we-know-html.ts';
import { figure } from './picture-html.ts';
import { proseHtml } from './prose-html.ts';
import { sourcesHtml } from './sources-html.ts';
import { partsHtml, statementHtml } from './statement-html.ts';
import { verdictCss, verdictHtml } from './verdict-html.ts';

/** What a page takes from outside: `pictures` gives a media file as a `data:` address. */
export interface HtmlOptions {
  readonly pictures?: Pictures;
}

/** One page that needs nothing else: styles and pictures are in it, it runs no script and loads nothing. */
export function renderHtml(view: ArticleView, { pictures = () => undefined }: HtmlOptions = {}): string {
  const page = pageOf(view, pictures);
  return markup`<!doctype html>
<html lang="${view.lang}" dir="${view.dir}">
${headHtml(view)}
<body>
<a class="skip" href="#main">${page.word(view.words.skip)}</a>
${mastheadHtml(page)}
<main id="main">
<article>
${openingHtml(page)}
<div class="pair">
${statementHtml(page)}${verdictHtml(page)}${partsHtml(page)}</div>
${bodyHtml(page)}</article>
</main>
${footerHtml(page)}
</body>
</html>
`.html;
}

function headHtml(view: ArticleView): Html {
  const css = PAGE_CSS + verdictCss(view.verdict);
  const digest = createHash('sha256').update(css).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const address = webAddress(view.address);
  const isPublished = view.status === 'published';
  const review = isPublished ? renderClaimReview(view) : undefined;
  return markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${view.title}</title>
<meta name="description" content="${view.description}">
${!isPublished && markup`<meta name="robots" content="noindex">\n`}${address !== undefined && markup`<link rel="canonical" href="${address}">\n<meta property="og:url" content="${address}">\n`}<meta property="og:type" content="article">
<meta property="og:title" content="${view.title}">
<meta property="og:description" content="${view.description}">
<meta property="og:locale" content="${view.lang.replaceAll('-', '_')}">
<meta property="og:site_name" content="${view.siteTitle ?? view.publisher.name}">
<meta name="referrer" content="strict-origin-when-cross-origin">
<meta name="color-scheme" content="light dark">
<style>${styleSheet(css)}</style>
${review !== undefined && markup`<script type="application/ld+json">\n${jsonData(review)}</script>\n`}</head>`;
}

function mastheadHtml({ view }: Page): Html {
  return markup`<header class="masthead"><p>${link(view.publisher.url, view.siteTitle ?? view.publisher.name)}</p></header>`;
}

function openingHtml(page: Page): Html {
  const { view, word } = page;
  const kicker = [word(view.words.factCheck), ...view.topics.map((topic) => markup`${topic}`)];
  const isWithdrawn = view.status === 'withdrawn';
  const notices = view.notices.map((notice) => noticeHtml(notice, page));
  return markup`<header class="opening">
<ul class="kicker">${kicker.map((part) => markup`<li>${part}</li>`)}</ul>
<h1>${view.title}</h1>
${isWithdrawn && notices}${view.standfirst !== undefined && markup`<p class="standfirst">${view.standfirst}</p>`}
${bylineHtml(page)}
${!isWithdrawn && notices}
${view.image && figure(view.image, page)}</header>`;
}

function bylineHtml({ view, word }: Page): Html {
  const { authors, editors, published, updated, readingTime } = view.byline;
  const { words } = view;
  const names = (parties: typeof authors): Html =>
    markup`${parties.map(({ name }, index) => markup`${index > 0 && markup`, `}<span class="name">${name}</span>`)}`;
  const parts = [
    authors.length > 0 && markup`${word(words.by)} ${names(authors)}`,
    editors.length > 0 && markup`${word(words.editedBy)} ${names(editors)}`,
    published && markup`${word(words.published)} ${time(published)}`,
    updated && markup`${word(words.updated)} ${time(updated)}`,
    word(readingTime),
  ].filter((part) => part !== undefined && part !== false);
  return markup`<ul class="byline">${parts.map((part) => markup`<li>${part}</li>`)}</ul>`;
}

function noticeHtml({ kind, label, text, date, ...other }: NoticeView, { view, word }: Page): Html {
  const log = view.corrections.length > 0 && markup` <a href="#corrections">${word(view.words.seeCorrections)}</a>`;
  return markup`<div class="notice is-${kind}" role="note"><p><strong>${word(label)}</strong>${date && markup` <span class="aside">${time(date)}</span>`}</p>
${text !== undefined && markup`<p${language(other)}>${text}</p>`}
${log && markup`<p>${log}</p>`}</div>
`;
}

function bodyHtml(page: Page): Html {
  const { view, word } = page;
  const { words } = view;
  const article = proseHtml(view.article, page, { level: 2, prefix: 'h-', label: view.placeWords.article });
  const reasoning = proseHtml(view.verdict?.reasoning, page, {
    level: 3,
    prefix: 'r-',
    label: view.placeWords.verdict,
  });
  const parts = [
    article && markup`<div class="prose" id="article">\n${article}</div>\n`,
    reasoning &&
      markup`<section class="prose reasoning" aria-labelledby="t-reasoning"><h2 id="t-reasoning">${word(words.reasoning)}</h2>\n${reasoning}</section>\n`,
    evidenceHtml(page),
    howWeKnowHtml(page),
    timelineHtml(page),
    searchesHtml(page),
    repliesHtml(page),
    // After all that cites in running text, so that it can link back to every place.
    sourcesHtml(page),
    methodHtml(page),
    correctionsHtml(page),
    relatedHtml(page),
    colophonHtml(page),
  ];
  return markup`${parts}`;
}

function footerHtml({ view }: Page): Html {
  return markup`<footer class="foot"><p>${link(view.publisher.url, view.publisher.name)}</p></footer>`;
}
