import type { PageFacts, Wording } from '../article/index.ts';
import { siteAddress, siteTitle, type Id, type LanguageTag } from '../model/index.ts';
import type { SiteWords } from '../words/site.ts';
import { homePath } from './addresses.ts';
import { byDate } from './by-date.ts';
import { digestOf } from './digest-of.ts';
import { touchedBy } from './find-touched.ts';
import { gatherLists } from './lists/gather-lists.ts';
import type { List, Lists } from './lists/list.ts';
import type { SiteLanguage } from './site-language.ts';
import type { Site } from './site.ts';
import type { PageChanges } from './touched.ts';

/** What a site is opened from. */
export interface SiteParts extends Pick<
  Site,
  'settings' | 'scale' | 'assets' | 'cards' | 'theme' | 'ownPictures' | 'now' | 'rules'
> {
  /** A digest of all that lists can say of a page, where that is known already. */
  readonly stateOf?: (page: PageFacts) => string;
  /** What has changed since the last build; undefined if nothing is known of that. */
  readonly changes?: PageChanges | undefined;
  /** Whether units that are as before may be left out. */
  readonly mayLeaveOut?: boolean;
  readonly pages: readonly PageFacts[];
  readonly wordingFor: (lang: LanguageTag) => Wording;
  readonly wordsFor: (lang: LanguageTag) => SiteWords;
}

/** Puts the pages of a site in order. */
export function openSite({
  pages,
  wordingFor,
  wordsFor,
  stateOf = remembered(digestOf),
  changes,
  mayLeaveOut = false,
  ...parts
}: SiteParts): Site {
  const { settings, scale } = parts;
  const [first] = settings.languages;
  const languages = settings.languages.map((lang): SiteLanguage => ({
    lang,
    title: siteTitle(settings, lang),
    home: homePath(lang, first),
    wording: wordingFor(lang),
    words: wordsFor(lang),
  }));
  const inOrder = pages.toSorted(byDate);
  const homes = languages.map((language): List => ({
    language,
    name: language.words.lists.all,
    key: '',
    slug: '',
    path: language.home,
    pages: inOrder.filter(({ lang }) => lang === language.lang),
  }));
  const opened = {
    ...parts,
    address: siteAddress(settings),
    title: siteTitle(settings),
    languages,
    pages: inOrder,
    pageById: new Map(inOrder.map((page) => [page.id, page])),
    groups: grouped(inOrder, settings.languages),
    homes,
    lists: listsOf(homes.map((home) => [home.language.lang, gatherLists({ settings, scale }, home)])),
    stateOf,
    changes,
  };
  return { ...opened, touched: touchedBy(changes, opened, mayLeaveOut) };
}

function grouped(pages: readonly PageFacts[], languages: readonly LanguageTag[]): Site['groups'] {
  const groups = new Map<Id, PageFacts[]>();
  for (const page of pages) {
    const original = page.translationOf ?? page.id;
    const group = groups.get(original);
    if (group === undefined) groups.set(original, [page]);
    else group.push(page);
  }
  const order = ({ lang }: PageFacts): number => languages.indexOf(lang);
  for (const group of groups.values())
    group.sort((one, other) => order(one) - order(other) || (one.id < other.id ? -1 : 1));
  return groups;
}

/** The lists of all languages. */
function listsOf(languages: readonly (readonly [lang: LanguageTag, lists: Lists])[]): Lists {
  const known = new Map(languages);
  return {
    all: () => languages.flatMap(([, lists]) => lists.all()),
    of: (page, kinds) => known.get(page.lang)?.of(page, kinds) ?? [],
    has: (kind, lang) => known.get(lang)?.has(kind, lang) === true,
  };
}

/** Each page stands in several lists, and is read through once. */
function remembered(digest: (page: PageFacts) => string): (page: PageFacts) => string {
  const known = new Map<PageFacts, string>();
  return (page) => {
    const state = known.get(page) ?? digest(page);
    known.set(page, state);
    return state;
  };
}
