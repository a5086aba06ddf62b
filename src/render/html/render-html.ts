import { createHash } from 'node:crypto';

import type { ArticleView, NoticeView } from '../../article/index.ts';
import { PAGE_CSS } from '../../theme/page-css.ts';
import { webAddress } from '../address.ts';
import { renderClaimReview } from '../claim-review/render-claim-review.ts';
import { evidenceHtml } from './evidence-html.ts';
import { html, jsonData, styleSheet, type Html } from './html.ts';
import { colophonHtml, correctionsHtml, methodHtml, relatedHtml, repliesHtml, searchesHtml, timelineHtml } from './log-html.ts';
import { link, pageOf, time, type Page, type Pictures } from './page.ts';
import { figure } from './picture-html.ts';
import { proseHtml } from './prose-html.ts';
import { sourcesHtml } from './sources-html.ts';
import { partsHtml, statementHtml } from './statement-html.ts';
import { verdictCss, verdictHtml } from './verdict-html.ts';

/** What a page takes from outside: `pictures` gives a media file as a `data:` address. */
export interface HtmlOptions {
  readonly pictures?: Pictures;
}

/** One page that needs nothing else: styles and pictures stand in it, it runs no script and loads nothing. */
export function renderHtml(view: ArticleView, { pictures = () => undefined }: HtmlOptions = {}): string {
  const page = pageOf(view, pictures);
  return html`<!doctype html>
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
`.markup;
}

function headHtml(view: ArticleView): Html {
  const css = PAGE_CSS + verdictCss(view.verdict);
  const digest = createHash('sha256').update(css).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const address = webAddress(view.address);
  const isPublished = view.status === 'published';
  const review = isPublished ? renderClaimReview(view) : undefined;
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${view.title}</title>
<meta name="description" content="${view.description}">
${!isPublished && html`<meta name="robots" content="noindex">\n`}${address !== undefined && html`<link rel="canonical" href="${address}">\n<meta property="og:url" content="${address}">\n`}<meta property="og:type" content="article">
<meta property="og:title" content="${view.title}">
<meta property="og:description" content="${view.description}">
<meta property="og:locale" content="${view.lang.replaceAll('-', '_')}">
<meta property="og:site_name" content="${view.siteTitle ?? view.publisher.name}">
<meta name="referrer" content="strict-origin-when-cross-origin">
<meta name="color-scheme" content="light dark">
<style>${styleSheet(css)}</style>
${review !== undefined && html`<script type="application/ld+json">\n${jsonData(review)}</script>\n`}</head>`;
}

function mastheadHtml({ view }: Page): Html {
  return html`<header class="masthead"><p>${link(view.publisher.url, view.siteTitle ?? view.publisher.name)}</p></header>`;
}

function openingHtml(page: Page): Html {
  const { view, word } = page;
  const kicker = [word(view.words.factCheck), ...view.topics.map((topic) => html`${topic}`)];
  return html`<header class="opening">
<ul class="kicker">${kicker.map((part) => html`<li>${part}</li>`)}</ul>
<h1>${view.title}</h1>
${view.standfirst !== undefined && html`<p class="standfirst">${view.standfirst}</p>`}
${bylineHtml(page)}
${view.notices.map((notice) => noticeHtml(notice, page))}
${view.image && figure(view.image, page)}</header>`;
}

function bylineHtml({ view, word }: Page): Html {
  const { authors, editors, published, updated, readingTime } = view.byline;
  const { words } = view;
  const names = (parties: typeof authors): Html =>
    html`${parties.map(({ name }, index) => html`${index > 0 && html`, `}<span class="name">${name}</span>`)}`;
  const parts = [
    authors.length > 0 && html`${word(words.by)} ${names(authors)}`,
    editors.length > 0 && html`${word(words.editedBy)} ${names(editors)}`,
    published && html`${word(words.published)} ${time(published)}`,
    updated && html`${word(words.updated)} ${time(updated)}`,
    word(readingTime),
  ].filter((part) => part !== undefined && part !== false);
  return html`<ul class="byline">${parts.map((part) => html`<li>${part}</li>`)}</ul>`;
}

function noticeHtml({ kind, label, text, date }: NoticeView, { view, word }: Page): Html {
  const log = view.corrections.length > 0 && html` <a href="#corrections">${word(view.words.seeCorrections)}</a>`;
  return html`<div class="notice is-${kind}" role="note"><p><strong>${word(label)}</strong>${date && html` <span class="aside">${time(date)}</span>`}</p>
${text !== undefined && html`<p>${text}</p>`}
${log && html`<p>${log}</p>`}</div>
`;
}

function bodyHtml(page: Page): Html {
  const { view, word } = page;
  const { words } = view;
  const article = proseHtml(view.article, page, { level: 2, prefix: 'h-', label: view.placeWords.article });
  const reasoning = proseHtml(view.verdict?.reasoning, page, { level: 3, prefix: 'r-', label: view.placeWords.verdict });
  const parts = [
    article && html`<div class="prose" id="article">\n${article}</div>\n`,
    reasoning && html`<section class="prose reasoning" aria-labelledby="t-reasoning"><h2 id="t-reasoning">${word(words.reasoning)}</h2>\n${reasoning}</section>\n`,
    evidenceHtml(page),
    timelineHtml(page),
    searchesHtml(page),
    repliesHtml(page),
    methodHtml(page),
    correctionsHtml(page),
    relatedHtml(page),
    // Last of the parts that cite, so that it can link back to all of them.
    sourcesHtml(page),
    colophonHtml(page),
  ];
  return html`${parts}`;
}

function footerHtml({ view }: Page): Html {
  return html`<footer class="foot"><p>${link(view.publisher.url, view.publisher.name)}</p></footer>`;
}
