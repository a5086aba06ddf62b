import type { ArticleView, PageFacts } from '../article/index.ts';
import { renderHtml, renderJson, renderMarkdown } from '../render/index.ts';
import type { Pictures } from '../render/html/page.ts';
import { fileOf } from './addresses.ts';
import { cardFile } from './cards/card-file.ts';
import { cardOf } from './cards/card-of.ts';
import { CARD_SIZE, cardSvg } from './cards/card-svg.ts';
import { placeData, siteFrame, versionLinks, type Place } from './frame/site-frame.ts';
import { languageOf, translationsOf, type Site } from './site.ts';
import { part } from './theme/theme.ts';
import type { SiteFile } from './unit.ts';
import { versionsHtml, type Version } from './versions.ts';

/** What a page is made from besides the site. */
export interface ArticleParts {
  readonly view: ArticleView;
  readonly pictures: Pictures;
  /** The oldest first. */
  readonly versions: readonly Version[];
  /** Draws a card as PNG; undefined where nothing draws. */
  readonly drawCard?: (svg: string) => Promise<Uint8Array | undefined>;
}

/** The page of a check, with the same in Markdown and JSON next to it. */
export async function articleFiles(
  site: Site,
  page: PageFacts,
  { view, pictures, versions, drawCard }: ArticleParts,
): Promise<readonly SiteFile[]> {
  const place = placeOf(site, page);
  const card = drawCard && (await cardFileOf(view, page, drawCard));
  const html = renderHtml(view, {
    pictures,
    site: {
      frame: siteFrame(site, place),
      ...(card === undefined || site.address === undefined
        ? {}
        : { card: { address: site.address + card.path, alt: cardAlt(view), ...CARD_SIZE } }),
      head: versionLinks(site, place),
      versions: versionsHtml(site, page, versions),
      article: (usual) => part(site.theme, 'article', { ...placeData(site, place), view }, () => usual),
    },
  });
  return [
    { path: fileOf(page.path), content: html },
    { path: `${page.path}page.json`, content: renderJson(view) },
    { path: `${page.path}page.md`, content: renderMarkdown(view) },
    ...(card === undefined ? [] : [card]),
  ];
}

/** Two checks can have the same card, and each has its own file. */
async function cardFileOf(
  view: ArticleView,
  { path }: PageFacts,
  draw: NonNullable<ArticleParts['drawCard']>,
): Promise<SiteFile | undefined> {
  const svg = cardSvg(cardOf(view));
  const content = await draw(svg);
  return content && { path: cardFile(`${path} ${svg}`, 'png'), content };
}

/** What a card says, for those who do not see it. */
function cardAlt(view: ArticleView): string {
  const { text, speaker, foot } = cardOf(view);
  return [text, speaker, foot?.text].filter((word) => word !== undefined).join(' · ');
}

/** Everything in other checks that the page of a check shows. */
export function neighboursOf(site: Site, page: PageFacts): unknown {
  return translationsOf(site, page).map(({ path, lang }) => [path, lang]);
}

function placeOf(site: Site, page: PageFacts): Place {
  return {
    path: page.path,
    language: languageOf(site, page.lang),
    versions: translationsOf(site, page).map(({ lang, path }) => ({ language: languageOf(site, lang), path })),
  };
}
