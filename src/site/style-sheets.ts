import { createHash } from 'node:crypto';
import type { Scale } from '../model/index.ts';
import { ratingRule } from '../render/html/rating-colours.ts';
import { PAGE_CSS, SITE_ARTICLE_CSS, SITE_LISTS_CSS } from '../theme/compiled/css.js';
import type { Asset, Assets } from './site.ts';
import type { Theme } from './theme/theme.ts';
import type { SiteFile } from './unit.ts';

/**
 * The style sheets of a site, with the colours of its ratings: one for checks, one for all other pages, so that each
 * page asks for one file that holds what it needs. Their names hold a digest, so that they can be kept for ever.
 */
export function styleSheets(
  scale: Scale,
  theme: Theme,
): { readonly files: readonly SiteFile[]; readonly assets: Assets['styles'] } {
  const own = [...scale.ratings.map((rating) => ratingRule(`.rating-${rating.id}`, rating)), theme.css].join('');
  const article = sheet('article', PAGE_CSS + SITE_ARTICLE_CSS + own);
  const lists = sheet('lists', SITE_LISTS_CSS + own);
  return { files: [article.file, lists.file], assets: { article: article.asset, lists: lists.asset } };
}

function sheet(name: string, content: string): { readonly file: SiteFile; readonly asset: Asset } {
  const hash = createHash('sha384').update(content).digest();
  const path = `assets/${name}-${hash.toString('hex').slice(0, 12)}.css`;
  return { file: { path, content }, asset: { path, integrity: `sha384-${hash.toString('base64')}` } };
}
