import { markup, type Html } from '../../render/html/markup.ts';
import type { Asset, Site } from '../site.ts';
import { wayFrom, type Place } from './place.ts';

/** Loads a script of the site once the page is there; `attributes` is what else the element says. */
export function scriptHtml(
  site: Site,
  { path }: Pick<Place, 'path'>,
  { asset, attributes = false }: { readonly asset: Asset; readonly attributes?: Html | false },
): Html {
  return markup`<script defer src="${wayFrom(site, path)(asset.path)}" integrity="${asset.integrity}"${attributes}></script>\n`;
}
