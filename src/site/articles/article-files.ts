import type { ArticleView, PageFacts } from '../../article/index.ts';
import { isPublicStatus } from '../../model/index.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import { renderHtml, renderJson, renderMarkdown } from '../../render/index.ts';
import type { NameLinks, Pictures } from '../../render/html/page.ts';
import type { PageCard } from '../cards/page-card.ts';
import { fileOf, relative } from '../addresses.ts';
import { feedLinks, versionLinks } from '../frame/head-links.ts';
import type { Place } from '../frame/place.ts';
import { placeData, siteFrame } from '../frame/site-frame.ts';
import { addressOf, anyPublic, languageOf, publicOf, translationsOf, type Site } from '../site.ts';
import { part } from '../theme/theme.ts';
import type { SiteFile } from '../unit.ts';
import { versionsHtml, type Version } from '../versions.ts';
import { embedCodeHtml, embedFiles, oembedPath } from './embed.ts';
import { movedPages } from './moved.ts';
import { listsOf, neighbours, neighboursHtml } from './neighbours.ts';

/** What a page is made from besides the site. */
interface ArticleParts {
  readonly view: ArticleView;
  readonly pictures: Pictures;
  /** The oldest first. */
  readonly versions: readonly Version[];
  readonly card?: PageCard | undefined;
}

/** The page of a check, with the same in Markdown and JSON next to it, its card for other pages, and what leads to it from old addresses. */
export function articleFiles(
  site: Site,
  page: PageFacts,
  { view, pictures, versions, card }: ArticleParts,
): readonly SiteFile[] {
  const place = placeOf(site, page);
  const data = { ...placeData(site, place), view };
  const html = renderHtml(view, {
    pictures,
    site: {
      frame: siteFrame(site, place, 'article'),
      card: card?.picture,
      head: headHtml(site, page, place),
      versions: versionsHtml(site, page, versions),
      section: (name, usual) => part(site.theme, name, data, usual),
      article: (usual) => part(site.theme, 'article', data, () => usual),
      links: linksFrom(site, page),
      after: markup`${neighboursHtml(site, page, place.language)}${embedCodeHtml(site, page, place.language)}`,
    },
  });
  return [
    { path: fileOf(page.path), content: html },
    { path: `${page.path}page.json`, content: renderJson(view) },
    { path: `${page.path}page.md`, content: renderMarkdown(view, { pictures: pathsOf(pictures) }) },
    ...(card === undefined ? [] : [card.file]),
    ...(isPublicStatus(page.status) ? [...embedFiles(site, page, place.language), ...movedPages(site, page)] : []),
  ];
}

/** Where the Markdown of a page finds its pictures, which are files of the site. */
function pathsOf(pictures: Pictures): (file: string) => string | false {
  return (file) => {
    const shown = pictures(file, undefined);
    return typeof shown === 'object' ? shown.src : false;
  };
}

/** Everything in other checks that the page of a check shows. */
export function neighboursOf(site: Site, page: PageFacts): unknown {
  const { claimant, topics } = listsOf(site, page);
  return [
    translationsOf(site, page).map(({ path, lang, status }) => [path, lang, isPublicStatus(status)]),
    [claimant, ...topics].map((list) => list && [list.path, list.name]),
    site.homes.some(({ language, pages }) => language === languageOf(site, page.lang) && anyPublic(pages)),
    neighbours(site, page).map(({ list, pages }) => [list.path, list.name, pages.map(site.stateOf)]),
  ];
}

function placeOf(site: Site, page: PageFacts): Place {
  const versions = isPublicStatus(page.status) ? publicOf(translationsOf(site, page)) : translationsOf(site, page);
  return {
    path: page.path,
    language: languageOf(site, page.lang),
    versions: versions.map(({ lang, path }) => ({ language: languageOf(site, lang), path })),
  };
}

/** The other forms of the page, and the feed that brings the next one. */
function headHtml(site: Site, page: PageFacts, place: Place): Html {
  const { address, homes } = site;
  const home = homes.find(({ language }) => language === place.language);
  const oembed =
    address !== undefined &&
    isPublicStatus(page.status) &&
    markup`<link rel="alternate" type="application/json+oembed" title="${page.title}" href="${addressOf(address, oembedPath(page))}">\n`;
  return markup`${versionLinks(site, place)}<link rel="alternate" type="application/json" href="page.json">
<link rel="alternate" type="text/markdown" href="page.md">
${oembed}${home !== undefined && feedLinks(site, home)}`;
}

/** The ways from the names in a check to what else there is of them. */
function linksFrom(site: Site, page: PageFacts): NameLinks {
  const { claimant, topics } = listsOf(site, page);
  const to = (path: string): string => relative(page.path, path);
  const rating = site.scale.ratings.find(({ id }) => id === page.rating?.id);
  return {
    speaker: claimant && to(claimant.path),
    topics: new Map(topics.map(({ name, path }) => [name, to(path)])),
    rating: rating && `${to(`${languageOf(site, page.lang).home}method/`)}#rating-${rating.id}`,
  };
}
