import { markup } from '../render/html/markup.ts';
import { NOT_FOUND } from './addresses.ts';
import { digestOf } from './digest-of.ts';
import { planExports } from './exports/plan-exports.ts';
import { planFeeds } from './feeds/plan-feeds.ts';
import { wayFrom, type Place } from './frame/place.ts';
import { planHosts } from './hosts/plan-hosts.ts';
import { planLists } from './lists/plan-lists.ts';
import { dataPage } from './pages/data-page.ts';
import { methodPage } from './pages/method-page.ts';
import { planOwnPages } from './pages/own-pages.ts';
import { plainPage } from './pages/plain-page.ts';
import { planCorrections } from './pages/plan-corrections.ts';
import type { SiteLanguage } from './site-language.ts';
import { planSearch } from './search/plan-search.ts';
import { anyPublic, type Site } from './site.ts';
import { planSitemaps } from './sitemaps/plan-sitemaps.ts';
import type { Unit } from './unit.ts';

/** All of a site but its articles and assets. */
export function* planSite(site: Site): Iterable<Unit> {
  yield* planLists(site);
  yield* site.languages.flatMap((language) => plainUnits(site, language));
  yield notFoundUnit(site);
  yield* planOwnPages(site);
  yield* planSearch(site);
  yield* planFeeds(site);
  yield* planSitemaps(site);
  yield* planExports(site);
  yield* planHosts(site);
}

function plainUnits(site: Site, language: SiteLanguage): readonly Unit[] {
  const placeOf = (name: string): Place => ({
    path: `${language.home}${name}/`,
    language,
    versions: site.languages.map((each) => ({ language: each, path: `${each.home}${name}/` })),
  });
  const unit = (name: string, inputs: () => string, make: Unit['make']): Unit => ({
    name: `${name} ${language.home}`,
    stage: 'list',
    inputs,
    make,
  });
  return [
    ...planCorrections(site, language),
    unit(
      'method',
      () => digestOf([...site.rules]),
      () => [methodPage(site, placeOf('method'))],
    ),
    unit(
      'data',
      () => String(site.homes.some((home) => home.language === language && anyPublic(home.pages))),
      () => [dataPage(site, placeOf('data'))],
    ),
  ];
}

function notFoundUnit(site: Site): Unit {
  const [language] = site.languages;
  if (language === undefined) throw new Error('A site has a language.');
  const { notFound, frame } = language.words;
  const to = wayFrom(site, NOT_FOUND);
  return {
    name: 'not found',
    stage: 'list',
    inputs: () => '',
    make: () => [
      plainPage(site, {
        place: { path: NOT_FOUND, language, versions: [] },
        name: notFound.heading,
        description: notFound.text,
        isListed: false,
        content: markup`<p>${notFound.text}</p>\n<p><a href="${to(language.home)}">${frame.home}</a></p>\n`,
      }),
    ],
  };
}
