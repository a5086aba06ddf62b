import type { PageFacts, Wording } from '../article/index.ts';
import { siteAddress, type Id, type LanguageTag, type ProjectSettings, type Scale } from '../model/index.ts';
import type { SiteWords } from '../words/site.ts';
import { homePath } from './addresses.ts';
import type { Theme } from './theme/theme.ts';

/** A language of the site, and how it speaks. */
export interface SiteLanguage {
  readonly lang: LanguageTag;
  readonly home: string;
  readonly wording: Wording;
  readonly words: SiteWords;
}

/** What links to the files that every page shares; paths in the site. */
export interface Assets {
  readonly styles: { readonly path: string; readonly integrity: string };
}

/** All that the pages of a site are made from, but for the articles themselves. */
export interface Site {
  readonly settings: ProjectSettings;
  readonly scale: Scale;
  /** The address of the site, which ends in `/`; undefined if the project names none. */
  readonly address: string | undefined;
  readonly title: string;
  /** The project's languages, the first one first. */
  readonly languages: readonly SiteLanguage[];
  /** Every page, the newest first. */
  readonly pages: readonly PageFacts[];
  readonly pageById: ReadonlyMap<Id, PageFacts>;
  /** The same check in all its languages, by the id of the original. */
  readonly groups: ReadonlyMap<Id, readonly PageFacts[]>;
  readonly assets: Assets;
  readonly theme: Theme;
  /** The moment of the build; whatever depends on it says so in its inputs. */
  readonly now: Date;
}

/** What a site is opened from. */
export interface SiteParts extends Pick<Site, 'settings' | 'scale' | 'assets' | 'theme' | 'now'> {
  readonly pages: readonly PageFacts[];
  readonly wordingFor: (lang: LanguageTag) => Wording;
  readonly wordsFor: (lang: LanguageTag) => SiteWords;
}

/** Puts the pages of a site in order. */
export function openSite({ settings, scale, assets, theme, now, pages, wordingFor, wordsFor }: SiteParts): Site {
  const [first] = settings.languages;
  const inOrder = pages.toSorted(byDate);
  return {
    settings,
    scale,
    assets,
    theme,
    now,
    address: siteAddress(settings),
    title: settings.site?.title ?? settings.publisher.name,
    languages: settings.languages.map((lang) => ({
      lang,
      home: homePath(lang, first),
      wording: wordingFor(lang),
      words: wordsFor(lang),
    })),
    pages: inOrder,
    pageById: new Map(inOrder.map((page) => [page.id, page])),
    groups: grouped(inOrder, settings.languages),
  };
}

/** The language of the site in which a page is listed. */
export function languageOf(site: Site, lang: LanguageTag): SiteLanguage {
  const found = site.languages.find((each) => each.lang === lang) ?? site.languages[0];
  if (found === undefined) throw new Error('A site has a language.');
  return found;
}

/** The same check in other languages, itself included, in the order of the site's languages. */
export function translationsOf({ groups }: Site, { id, translationOf = id }: PageFacts): readonly PageFacts[] {
  return groups.get(translationOf) ?? [];
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

/** Newest first; drafts have no date yet, and come before all. */
function byDate(one: PageFacts, other: PageFacts): number {
  const [a, b] = [one.published ?? '9999', other.published ?? '9999'];
  if (a !== b) return a < b ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}
