import type { SiteLanguage } from '../site-language.ts';

/** Where the search page of a language lies. */
export function searchPath({ home }: SiteLanguage): string {
  return `${home}search/`;
}
