import { fileOf, FULL_TEXT, publicOf, type Site, type Unit } from '../../site/index.ts';
import { digestOf } from '../build/digest-of.ts';
import { indexTexts, type IndexedPage } from './index-texts.ts';
import { findPagefind } from './load-pagefind.ts';

/** The index of whole texts, where the project wants one: it is made again whenever a page changes. */
export function planFullText(site: Site, articles: () => Iterable<Unit>): readonly Unit[] {
  if (site.settings.site?.search !== 'pagefind') return [];
  const program = findPagefind();
  // Of a withdrawn check, its text is no longer to be found.
  const pages = publicOf(site.pages).filter(({ status }) => status !== 'withdrawn');
  return [
    {
      name: FULL_TEXT,
      stage: 'list',
      isSame: !site.touched.structure && [...articles()].every(({ isSame }) => isSame === true),
      inputs: () =>
        digestOf([program.version, pages.map(({ path }) => path), Array.from(articles(), ({ inputs }) => inputs())]),
      make: ({ read }) => indexTexts(program, textsOf(pages, read)),
    },
  ];
}

function* textsOf(pages: Site['pages'], read: (path: string) => string): Generator<IndexedPage> {
  for (const { path } of pages) yield { path, html: read(fileOf(path)) };
}
