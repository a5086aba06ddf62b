import type { ArticleView } from '../../article/index.ts';
import { FRAGMENT_CSS, PAGE_CSS } from '../../theme/compiled/css.js';
import { renderClaimReview } from '../claim-review/render-claim-review.ts';
import { colophonHtml } from './colophon-html.ts';
import { contentsHtml } from './contents-html.ts';
import { evidenceHtml } from './evidence-html.ts';
import { lookWithin, pageHtml, type CardPicture, type Frame } from './frame.ts';
import { inFragment, withPrefixedIds } from './fragment.ts';
import { glanceHtml } from './glance-html.ts';
import { markup, jsonData, styleSheet, type Html } from './markup.ts';
import { correctionsHtml, methodHtml, relatedHtml, repliesHtml, searchesHtml, timelineHtml } from './log-html.ts';
import { link, pageOf, type NameLinks, type Page, type Pictures } from './page.ts';
import { howWeKnowHtml } from './how-we-know-html.ts';
import { openingHtml } from './opening-html.ts';
import { proseHtml } from './prose-html.ts';
import type { SectionName, WriteSection } from './sections.ts';
import { sourcesHtml } from './sources-html.ts';
import { ratingRule } from './rating-colours.ts';
import { statementHtml } from './statement-html.ts';
import { verdictHtml } from './verdict-html.ts';

/** What a page takes from outside: its pictures and, as a page of a site, what stands around it. */
export interface HtmlOptions {
  readonly pictures?: Pictures;
  /** What follows the style sheet of a page that stands alone, such as the colours of the publisher. */
  readonly css?: string;
  readonly site?: SitePlace;
}

/** What a site gives to one of its pages. */
interface SitePlace {
  readonly frame: Frame;
  readonly card?: CardPicture;
  /** What else stands in the head, such as the page in other languages. */
  readonly head?: Html | false;
  /** The earlier versions of the check, after its corrections. */
  readonly versions?: Html | false;
  readonly links?: NameLinks;
  /** What stands below the check, such as others on the same topic. */
  readonly after?: Html;
  /** Writes the sections of the article, if not as usual. */
  readonly section?: WriteSection;
  /** What stands between masthead and footer, made from the usual article. */
  readonly article?: (usual: Html) => Html;
}

/** A page that runs no script of its own; without `site`, one that needs nothing else: styles and pictures are in it. */
export function renderHtml(
  view: ArticleView,
  { pictures = () => undefined, css = '', site }: HtmlOptions = {},
): string {
  const page = pageOf(view, pictures, site?.links);
  const main = markup`${articleHtml(page, site)}${site?.after}`;
  const isPublished = view.status === 'published';
  const review = isPublished ? renderClaimReview(view) : undefined;
  return pageHtml(
    {
      lang: view.lang,
      dir: view.dir,
      title: view.title,
      description: view.description,
      kind: 'article',
      siteName: view.siteTitle ?? view.publisher.name,
      address: view.address,
      isListed: isPublished,
      card: site?.card,
      head: markup`${site?.head ?? false}${review !== undefined && markup`<script type="application/ld+json">\n${jsonData(review)}</script>\n`}`,
      skip: page.word(view.words.skip),
      main: site?.article?.(main) ?? main,
    },
    site?.frame ?? frameAlone(page, css),
  );
}

/** The article alone, with a style sheet that touches nothing else, for a page that somebody else makes. */
export function renderFragment(view: ArticleView, { pictures = () => undefined, css = '' }: HtmlOptions = {}): string {
  // Another fragment on the same page may have another verdict.
  const rating =
    view.verdict?.rating === undefined ? '' : ratingRule(`.factwright .rating-${view.verdict.rating}`, view.verdict);
  const article = withPrefixedIds(articleHtml(pageOf(view, pictures)), `${view.id}-`);
  return markup`<div class="factwright" lang="${view.lang}" dir="${view.dir}">
<style>${styleSheet(FRAGMENT_CSS + rating + inFragment(css))}</style>
${article}</div>
`.html;
}

/** What a site has a say in within an article. */
type Within = Pick<SitePlace, 'section' | 'versions'>;

function articleHtml(page: Page, within: Within = {}): Html {
  const section = sectionsBy(within);
  return markup`<article${classOf(page.view)}>
${section('opening', () => openingHtml(page))}
<div class="pair">
${section('statement', () => statementHtml(page))}${section('verdict', () => verdictHtml(page))}</div>
${section('glance', () => glanceHtml(page))}${contentsHtml(page)}<div class="body">
${bodyHtml(page, within)}</div>
</article>
`;
}

/** A section is made once: making it counts what it cites. */
function sectionsBy({ section }: Within): (name: SectionName, usual: () => Html | false) => Html {
  return (name, usual) => {
    if (section === undefined) return markup`${usual()}`;
    let made: Html | undefined;
    return section(name, () => (made ??= markup`${usual()}`));
  };
}

/** Its rating’s class colours a page; what no longer stands has no colour. */
function classOf({ status, verdict }: ArticleView): Html | false {
  if (status === 'withdrawn') return markup` class="withdrawn"`;
  return (
    verdict !== undefined && markup` class="${verdict.rating === undefined ? 'unrated' : `rating-${verdict.rating}`}"`
  );
}

function frameAlone(page: Page, css: string): Frame {
  const { view } = page;
  return {
    ...lookWithin(PAGE_CSS + ratingRule(':root', view.verdict) + css),
    masthead: markup`<header class="masthead"><p>${link(view.publisher.url, view.siteTitle ?? view.publisher.name)}</p></header>`,
    footer: markup`<footer class="foot"><p>${link(view.publisher.url, view.publisher.name)}</p></footer>`,
  };
}

function bodyHtml(page: Page, within: Within): Html {
  const { view, word } = page;
  const { words } = view;
  const section = sectionsBy(within);
  const article = proseHtml(view.article, page, { level: 2, prefix: 'h-', label: view.placeWords.article });
  const reasoning = proseHtml(view.verdict?.reasoning, page, {
    level: 3,
    prefix: 'r-',
    label: view.placeWords.verdict,
  });
  const parts = [
    article && markup`<div class="prose" id="article">\n${article}</div>\n`,
    reasoning &&
      markup`<section class="prose reasoning" id="reasoning" aria-labelledby="t-reasoning"><h2 id="t-reasoning">${word(words.reasoning)}</h2>\n${reasoning}</section>\n`,
    section('evidence', () => evidenceHtml(page)),
    section('how-we-know', () => howWeKnowHtml(page)),
    section('timeline', () => timelineHtml(page)),
    section('searches', () => searchesHtml(page)),
    section('replies', () => repliesHtml(page)),
    // After all that cites in running text, so that it can link back to every place.
    section('sources', () => sourcesHtml(page)),
    section('method', () => methodHtml(page)),
    section('corrections', () => correctionsHtml(page)),
    within.versions ?? false,
    section('related', () => relatedHtml(page)),
    section('colophon', () => colophonHtml(page)),
  ];
  return markup`${parts}`;
}
