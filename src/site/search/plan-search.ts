import { digestOf } from '../digest-of.ts';
import type { Place } from '../frame/place.ts';
import { searchPath } from '../frame/search-path.ts';
import type { SiteLanguage } from '../site-language.ts';
import { publicOf, type Site } from '../site.ts';
import type { Unit } from '../unit.ts';
import type { Entry, IndexPart } from './entry.ts';
import { entryOf } from './index-entry.ts';
import { dividedByTime, yearOfPart, type ChecksOfPart } from './index-parts.ts';
import { kindsIn, ROWS_AT_ONCE, searchPage } from './search-page.ts';

/** The search page of each language, and the index in parts. */
export function planSearch(site: Site): readonly Unit[] {
  return site.settings.site?.search === 'none' ? [] : site.languages.flatMap((language) => unitsOf(site, language));
}

function unitsOf(site: Site, language: SiteLanguage): readonly Unit[] {
  const place: Place = {
    path: searchPath(language),
    language,
    versions: site.languages.map((each) => ({ language: each, path: searchPath(each) })),
  };
  const pages = publicOf(site.pages).filter(({ lang }) => lang === language.lang);
  const newest = pages.slice(0, ROWS_AT_ONCE);
  const parts = dividedByTime(pages);
  const names = parts.map(({ name }) => name);
  return [
    {
      name: `search ${place.path}`,
      stage: 'list',
      inputs: () => digestOf([names, kindsIn(site, language), newest.map(site.stateOf)]),
      make: () => [searchPage(site, place, { parts: names, newest })],
    },
    ...parts.map((part) => partUnit(site, part, place)),
  ];
}

function partUnit(site: Site, { name, pages }: ChecksOfPart, place: Place): Unit {
  const path = `${place.path}${name}.json`;
  return {
    name: `search ${path}`,
    stage: 'list',
    isSame: !site.touched.year(yearOfPart(name)),
    inputs: () => digestOf(pages.map(site.stateOf)),
    make: () => {
      const part: IndexPart = { entries: pages.map((page): Entry => entryOf(site, page, place)) };
      return [{ path, content: JSON.stringify(part) }];
    },
  };
}
