import { digestOf } from '../digest-of.ts';
import { sheetsOf } from '../lists/parts-of.ts';
import type { SiteLanguage } from '../site-language.ts';
import type { Site } from '../site.ts';
import type { Unit } from '../unit.ts';
import { correctionsPage, type CorrectionOfPage } from './corrections-page.ts';

/** The diary of corrections in a language, cut into pages like a list. */
export function planCorrections(site: Site, language: SiteLanguage): readonly Unit[] {
  const path = `${language.home}corrections/`;
  const versions = site.languages.map((each) => ({ language: each, path: `${each.home}corrections/` }));
  return sheetsOf(correctionsIn(site, language), path).map((sheet): Unit => {
    const place = { path: sheet.path, language, versions: sheet.isFirst ? versions : [] };
    const shown = sheet.items.map(({ page, correction }) => [page.path, page.title, correction]);
    return {
      name: `corrections ${sheet.path}`,
      stage: 'list',
      inputs: () => digestOf([shown, sheet.newer, sheet.older]),
      make: () => [correctionsPage(site, place, sheet)],
    };
  });
}

/** The newest first; the sort is stable. */
function correctionsIn({ pages }: Site, { lang }: SiteLanguage): readonly CorrectionOfPage[] {
  return pages
    .filter((page) => page.corrections.length > 0 && page.lang === lang)
    .flatMap((page) => page.corrections.map((correction) => ({ page, correction })))
    .toSorted(({ correction: one }, { correction: other }) =>
      one.date === other.date ? 0 : one.date < other.date ? 1 : -1,
    );
}
