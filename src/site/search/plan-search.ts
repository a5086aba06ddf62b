import { digestOf } from '../digest-of.ts';
import type { Place } from '../frame/place.ts';
import { searchPath } from '../frame/search-path.ts';
import type { SiteLanguage } from '../site-language.ts';
import { isPublicStatus } from '../../model/index.ts';
import { linedFile, type LinedFile } from '../lined-file.ts';
import { publicOf, type Site } from '../site.ts';
import type { Unit } from '../unit.ts';
import { entryOf } from './index-entry.ts';
import { dividedByTime, isInPart, yearOfPart, type ChecksOfPart } from './index-parts.ts';
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
  const { lang } = place.language;
  // An `IndexPart`, with an entry a line.
  const file: LinedFile = {
    head: '{"entries":[\n',
    separator: ',\n',
    tail: '\n]}\n',
    has: (page) => page.lang === lang && isPublicStatus(page.status) && isInPart(page, name),
    lineOf: (page) => JSON.stringify(entryOf(site, page, place)),
  };
  return {
    name: `search ${path}`,
    stage: 'list',
    isSame: !site.touched.year(yearOfPart(name)),
    inputs: () => digestOf(pages.map(site.stateOf)),
    make: ({ last }) => [{ path, content: linedFile(file, { pages, changes: site.changes }, () => last(path)) }],
  };
}
