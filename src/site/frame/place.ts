import { basePath, NOT_FOUND, relative } from '../addresses.ts';
import type { SiteLanguage } from '../site-language.ts';
import type { Site } from '../site.ts';

/** Where a page is, and where the same page is in other languages. */
export interface Place {
  /** A path in the site that ends in `/`, or a file. */
  readonly path: string;
  readonly language: SiteLanguage;
  /** The page in each of its languages, itself included. */
  readonly versions: readonly { readonly language: SiteLanguage; readonly path: string }[];
  /** The home pages of languages in which there is no such page. */
  readonly homes?: Place['versions'];
}

/** The way from a page to others of the site: relative, but for the page that may be served in any folder. */
export function wayFrom({ settings }: Pick<Site, 'settings'>, path: string): (target: string) => string {
  if (path !== NOT_FOUND) return (target) => relative(path, target);
  return (target) => basePath(settings) + target.split('/').map(encodeURIComponent).join('/');
}
