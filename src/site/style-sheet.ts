import { createHash } from 'node:crypto';
import type { Scale } from '../model/index.ts';
import { ratingRule } from '../render/html/rating-colours.ts';
import { PAGE_CSS, SITE_CSS } from '../theme/compiled/css.js';
import type { Assets } from './site.ts';
import type { Theme } from './theme/theme.ts';
import type { SiteFile } from './unit.ts';

/** The style sheet of a site, with the colours of its ratings; its name holds a digest, so that it can be kept for ever. */
export function styleSheet(scale: Scale, theme: Theme): { readonly file: SiteFile; readonly asset: Assets['styles'] } {
  const ratings = scale.ratings.map((rating) => ratingRule(`.rating-${rating.id}`, rating));
  const content = [PAGE_CSS, SITE_CSS, ...ratings, theme.css].join('');
  const hash = createHash('sha384').update(content).digest();
  const path = `assets/site-${hash.toString('hex').slice(0, 12)}.css`;
  return { file: { path, content }, asset: { path, integrity: `sha384-${hash.toString('base64')}` } };
}
