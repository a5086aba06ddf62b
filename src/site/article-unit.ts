import type { ArticleView, PageFacts } from '../article/index.ts';
import { renderHtml, renderJson, renderMarkdown } from '../render/index.ts';
import type { Pictures } from '../render/html/page.ts';
import { fileOf } from './addresses.ts';
import { placeData, siteFrame, versionLinks, type Place } from './frame/site-frame.ts';
import { languageOf, translationsOf, type Site } from './site.ts';
import { part } from './theme/theme.ts';
import type { SiteFile } from './unit.ts';
import { versionsHtml, type Version } from './versions.ts';

/** What a page is made from besides the site. */
interface ArticleParts {
  readonly view: ArticleView;
  readonly pictures: Pictures;
  /** The oldest first. */
  readonly versions: readonly Version[];
}

/** The page of a check, with the same in Markdown and JSON next to it. */
export function articleFiles(
  site: Site,
  page: PageFacts,
  { view, pictures, versions }: ArticleParts,
): readonly SiteFile[] {
  const place = placeOf(site, page);
  const html = renderHtml(view, {
    pictures,
    site: {
      frame: siteFrame(site, place),
      head: versionLinks(site, place),
      versions: versionsHtml(site, page, versions),
      article: (usual) => part(site.theme, 'article', { ...placeData(site, place), view }, () => usual),
    },
  });
  return [
    { path: fileOf(page.path), content: html },
    { path: `${page.path}page.json`, content: renderJson(view) },
    { path: `${page.path}page.md`, content: renderMarkdown(view) },
  ];
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
