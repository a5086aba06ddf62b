import type { PageFacts } from '../../article/index.ts';
import { isPublicStatus, pagePath } from '../../model/index.ts';
import { markup } from '../../render/html/markup.ts';
import { fileOf, relative } from '../addresses.ts';
import { addressOf, languageOf, type Site } from '../site.ts';
import type { SiteFile } from '../unit.ts';
import { barePage } from './bare-page.ts';

/** Where a check was public before, as paths of the site. */
export function formerPaths({ settings }: Site, { formerly, lang, published, path }: PageFacts): readonly string[] {
  if (formerly.length === 0) return [];
  const paths = formerly.map((id) => pagePath(settings, { id, language: lang, published }));
  return [...new Set(paths)].filter((each) => each !== path);
}

/** The public checks that had other names before: few of an archive, of which each asks for a loop of its own otherwise. */
export function withFormer({ pages }: Pick<Site, 'pages'>): readonly PageFacts[] {
  return pages.filter(({ formerly, status }) => formerly.length > 0 && isPublicStatus(status));
}

/** Pages at the old addresses of a check that lead to the new one, whatever the host can do. */
export function movedPages(site: Site, page: PageFacts): readonly SiteFile[] {
  const { words } = languageOf(site, page.lang);
  return formerPaths(site, page).map((path) => {
    const target = relative(path, page.path);
    const content = barePage(site, {
      path,
      language: page,
      title: page.title,
      canonical: site.address === undefined ? undefined : addressOf(site.address, page.path),
      head: markup`<meta http-equiv="refresh" content="0; url=${target}">\n`,
      layout: 'listing',
      content: markup`<h1>${words.moved.heading}</h1>\n<p>${words.moved.text} <a href="${target}">${page.title}</a></p>\n`,
    });
    return { path: fileOf(path), content };
  });
}
