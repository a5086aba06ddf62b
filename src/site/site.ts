import type { PageFacts } from '../article/index.ts';
import { isPublicStatus, type Id, type LanguageTag, type ProjectSettings, type Scale } from '../model/index.ts';
import type { CardPicture } from '../render/html/frame.ts';
import type { List, Lists } from './lists/list.ts';
import type { SiteLanguage } from './site-language.ts';
import type { OwnPicture } from './theme/own-page.ts';
import type { Theme } from './theme/theme.ts';
import type { PageChanges, Touched } from './touched.ts';

/** A file that pages load: its path in the site, and the digest that browsers compare it with. */
export interface Asset {
  readonly path: string;
  readonly integrity: string;
}

/** The files that pages share. */
export interface Assets {
  /** That of the checks, and that of all other pages. */
  readonly styles: { readonly article: Asset; readonly lists: Asset };
  /** That of every page, and that of the search page. */
  readonly scripts: { readonly site: Asset; readonly search: Asset };
}

/** All that the pages of a site are made from, but for the articles themselves. */
export interface Site {
  readonly settings: ProjectSettings;
  readonly scale: Scale;
  /** The address of the site, which ends in `/`; undefined if the project names none. */
  readonly address: string | undefined;
  readonly title: string;
  /** The moment of the build; whatever depends on it says so in its inputs. */
  readonly now: Date;
  /** The names of the rules that the project keeps. */
  readonly rules: ReadonlySet<string>;
  /** The project's languages, the first one first. */
  readonly languages: readonly SiteLanguage[];
  /** Every page, the newest first. */
  readonly pages: readonly PageFacts[];
  readonly pageById: ReadonlyMap<Id, PageFacts>;
  /** The same check in all its languages, by the id of the original. */
  readonly groups: ReadonlyMap<Id, readonly PageFacts[]>;
  /** The home pages, one for each language. */
  readonly homes: readonly List[];
  /** All other lists. */
  readonly lists: Lists;
  /** A digest of all that lists can say of a check. */
  readonly stateOf: (page: PageFacts) => string;
  /** How the pages differ from those of the last build; undefined if nothing is known of that. */
  readonly changes: PageChanges | undefined;
  /** What may be another than in the last build. */
  readonly touched: Touched;
  readonly assets: Assets;
  /** What stands for pages that are no fact check where they are shared, by language. */
  readonly cards?: ReadonlyMap<LanguageTag, CardPicture>;
  readonly theme: Theme;
  /** The pictures on the publisher's own pages, by their files. */
  readonly ownPictures: ReadonlyMap<string, OwnPicture>;
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

/** Those that readers may find; a site that is built with drafts holds others as well. */
export function publicOf(pages: readonly PageFacts[]): readonly PageFacts[] {
  return pages.filter(({ status }) => isPublicStatus(status));
}

/** Whether readers may find any of the pages. */
export function anyPublic(pages: readonly PageFacts[]): boolean {
  return pages.some(({ status }) => isPublicStatus(status));
}

/** The day under which a check is filed: that of its publication, or before that, the day of the statement. */
export function filedOn({ published, said, imported }: PageFacts): string {
  return published ?? said ?? imported?.at ?? '';
}

/** The day on which something of a check last changed for readers. */
export function changedOn(page: PageFacts): string {
  const { updated, outdatedSince, corrections } = page;
  return [updated, outdatedSince, ...corrections.map(({ date }) => date)].reduce<string>(
    (last, date) => (date !== undefined && date > last ? date : last),
    filedOn(page),
  );
}

/** The address of a path of the site where everyone finds it. */
export function addressOf(address: string, path: string): string {
  return address + path.split('/').map(encodeURIComponent).join('/');
}
