import { digestOf, planLists } from './lists/plan-lists.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { methodPage } from './pages/method-page.ts';
import { plainPage } from './pages/plain-page.ts';
import { markup } from '../render/html/markup.ts';
import type { Place } from './frame/site-frame.ts';
import type { Site, SiteLanguage } from './site.ts';
import type { Unit } from './unit.ts';

/** All of a site but its articles and assets. */
export function planSite(site: Site): readonly Unit[] {
  return [...planLists(site), ...site.languages.flatMap((language) => plainUnits(site, language)), notFoundUnit(site)];
}

function plainUnits(site: Site, language: SiteLanguage): readonly Unit[] {
  const placeOf = (name: string): Place => ({
    path: `${language.home}${name}/`,
    language,
    versions: site.languages.map((each) => ({ language: each, path: `${each.home}${name}/` })),
  });
  const pages = site.pages.filter(({ lang, corrections }) => lang === language.lang && corrections.length > 0);
  return [
    {
      name: `corrections ${language.home}`,
      stage: 'list',
      inputs: digestOf(pages.map(({ path, title, corrections }) => [path, title, corrections])),
      make: () => [correctionsPage(site, placeOf('corrections'), pages)],
    },
    { name: `method ${language.home}`, stage: 'list', inputs: '', make: () => [methodPage(site, placeOf('method'))] },
  ];
}

/** Served for whatever address is wrong, so that its links must not depend on where it is. */
function notFoundUnit(site: Site): Unit {
  const [language] = site.languages;
  if (language === undefined) throw new Error('A site has a language.');
  const { notFound } = language.words;
  return {
    name: 'not found',
    stage: 'list',
    inputs: '',
    make: () => [
      plainPage(site, {
        place: { path: '404.html', language, versions: [] },
        name: notFound.heading,
        description: notFound.text,
        isListed: false,
        content: markup`<p>${notFound.text}</p>\n`,
      }),
    ],
  };
}
