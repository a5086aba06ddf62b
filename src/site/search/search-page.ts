import type { PageFacts } from '../../article/index.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import { FULL_TEXT, LIST_KINDS, relative, type ListKind } from '../addresses.ts';
import type { Place } from '../frame/place.ts';
import { checkRow, rowHtml } from '../lists/row.ts';
import { plainPage } from '../pages/plain-page.ts';
import { scriptHtml } from '../frame/script-html.ts';
import type { SiteLanguage } from '../site-language.ts';
import type { Site } from '../site.ts';
import type { SiteFile } from '../unit.ts';
import type { SearchData } from './entry.ts';

/** How many results are shown at first, and how many more at a time. */
export const ROWS_AT_ONCE = 30;

/**
 * The page on which a script searches; without scripts it leads to the lists. What the script shows first, the newest
 * checks, stands there from the start, so that nothing moves when it does.
 */
export function searchPage(
  site: Site,
  place: Place,
  { parts, newest }: { readonly parts: readonly string[]; readonly newest: readonly PageFacts[] },
): SiteFile {
  const { words } = place.language;
  const { search, frame } = words;
  return plainPage(site, {
    place,
    name: frame.search,
    description: `${search.field} – ${place.language.title}`,
    head: scriptHtml(site, place, { asset: site.assets.scripts.search }),
    content: markup`${formHtml(site, place, parts)}<noscript><p>${search.noScript}</p></noscript>
<p class="count" id="found" role="status"></p>
<ol class="rows" id="results">${newest.map((page) => rowHtml(site, page, place, checkRow))}</ol>
<p><button type="button" class="more" id="more" hidden>${search.more}</button></p>
${isFullText(site) && inTextHtml(search.inText)}${listsHtml(site, place)}`,
  });
}

/** Where what the whole texts hold is shown. */
function inTextHtml(heading: string): Html {
  return markup`<section id="in-text" aria-labelledby="t-in-text" hidden><h2 id="t-in-text">${heading}</h2>
<ol class="rows"></ol></section>
`;
}

function isFullText({ settings }: Site): boolean {
  return settings.site?.search === 'pagefind';
}

function formHtml(site: Site, place: Place, parts: readonly string[]): Html {
  const { language } = place;
  const { search, frame } = language.words;
  const filter = (name: string, label: string): Html =>
    markup`<p><label for="by-${name}">${label}</label><select id="by-${name}" name="${name}"><option value="">${search.any}</option></select></p>\n`;
  return markup`<form class="search" role="search" hidden data-search="${JSON.stringify(dataOf(site, place, parts))}">
<p><label for="q">${search.field}</label></p>
<p class="field"><input type="search" id="q" name="q" autocomplete="off" enterkeyhint="search" aria-describedby="q-hint"><button type="submit">${frame.search}</button></p>
<p class="hint" id="q-hint">${isFullText(site) ? search.hintFullText : search.hint}<span class="keys"> · ${search.keys}</span></p>
<fieldset class="filters"><legend>${search.filters}</legend>
${filter('verdict', search.rating)}${filter('claimant', search.claimant)}${filter('topic', search.topic)}${filter('year', search.year)}<p><button type="reset">${search.clear}</button></p>
</fieldset>
</form>
`;
}

function dataOf(site: Site, { path, language: { words, wording } }: Place, parts: readonly string[]): SearchData {
  const { any, none, loading, failed } = words.search;
  return {
    parts,
    rowsAtOnce: ROWS_AT_ONCE,
    fullText: isFullText(site) ? relative(path, FULL_TEXT) : undefined,
    ratings: site.scale.ratings.map(({ id }) => id),
    digits: wording.words.digits,
    words: { any, none, loading, failed, checks: words.lists.checks },
  };
}

/** The kinds of lists that a language has. */
export function kindsIn({ lists }: Site, language: SiteLanguage): readonly ListKind[] {
  return LIST_KINDS.filter((kind) => lists.has(kind, language.lang));
}

/** The lists hold what the search finds. */
function listsHtml(site: Site, { path, language }: Place): Html {
  const items = kindsIn(site, language).map(
    (kind) =>
      markup`<li><a href="${relative(path, `${language.home}${kind}/`)}">${language.words.lists[kind]}</a></li>\n`,
  );
  return markup`<nav class="lists" aria-labelledby="t-lists"><h2 id="t-lists">${language.words.lists.browse}</h2>
<ul>\n${items}</ul></nav>
`;
}
