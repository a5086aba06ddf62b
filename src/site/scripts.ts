import { createHash } from 'node:crypto';
import type { ProjectSettings } from '../model/index.ts';
import { SEARCH_SCRIPT, SITE_SCRIPT } from './compiled/scripts.js';
import type { Asset, Assets } from './site.ts';
import type { SiteFile } from './unit.ts';

/** The scripts that a site needs; their names hold a digest, so that they can be kept for ever. */
export function siteScripts({ site: settings }: ProjectSettings): {
  readonly files: readonly SiteFile[];
  readonly assets: Assets['scripts'];
} {
  const site = script('page', SITE_SCRIPT);
  const search = script('search', SEARCH_SCRIPT);
  const isSearched = settings?.search !== 'none';
  return {
    files: isSearched ? [site.file, search.file] : [site.file],
    assets: { site: site.asset, search: search.asset },
  };
}

function script(name: string, content: string): { readonly file: SiteFile; readonly asset: Asset } {
  const hash = createHash('sha384').update(content).digest();
  const path = `assets/${name}-${hash.toString('hex').slice(0, 12)}.js`;
  return { file: { path, content }, asset: { path, integrity: `sha384-${hash.toString('base64')}` } };
}
