import type { PageFacts } from '../../article/index.ts';
import type { Id, LanguageTag } from '../../model/index.ts';
import type { ListKind } from '../addresses.ts';
import type { SiteLanguage } from '../site-language.ts';

/** Checks in one language that are listed together. */
export interface List {
  readonly language: SiteLanguage;
  /** Of the home page, undefined. */
  readonly kind?: ListKind;
  /** What they have in common, as readers read it. */
  readonly name: string;
  /** What tells it apart from others of its kind in its language. */
  readonly key: string;
  /** What the name says in short: of a rating, its id. */
  readonly slug: string;
  /** The folder of the list, as a path in the site that ends in `/`; the home page of the first language is the empty path. */
  readonly path: string;
  /** The newest first; those of a claimant by the day of the statement. */
  readonly pages: readonly PageFacts[];
}

/** The kinds of lists that the page of a check names. */
export const IN_PAGES: readonly ListKind[] = ['claimants', 'topics'];

/** Lists of checks, put together when they are asked for; of each, there is one only. */
export interface Lists {
  readonly all: () => readonly List[];
  /** Those of some kinds that a check stands in, in the same order. */
  readonly of: (page: PageFacts, kinds: readonly ListKind[]) => readonly List[];
  /** Whether a language has any of a kind. */
  readonly has: (kind: ListKind, language: LanguageTag) => boolean;
}

/** How many checks a list has, where they are counted: those that are withdrawn are shown, and count for nothing. */
export function countIn({ pages }: Pick<List, 'pages'>): number {
  return pages.filter(({ status }) => status !== 'withdrawn').length;
}

/** The id of the rating that all checks of a list share. */
export function ratingOf({ kind, slug }: List): Id | undefined {
  return kind === 'ratings' ? slug : undefined;
}
