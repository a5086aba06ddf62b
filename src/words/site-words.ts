import type { Plural } from './plural.ts';

/** What rules demand, in groups that readers understand. */
export type Norm =
  | 'quotes'
  | 'evidence'
  | 'independence'
  | 'contrary'
  | 'verdict'
  | 'figures'
  | 'archive'
  | 'replies'
  | 'interests'
  | 'privacy'
  | 'review'
  | 'corrections'
  | 'translations';

/** The words of a site around its articles, in one language; a missing one does not compile. */
export interface SiteWords {
  /** What stands around every page. */
  readonly frame: {
    readonly home: string;
    readonly corrections: string;
    readonly method: string;
    readonly search: string;
    /** What assistive technology reads of the navigation and of the links to other languages. */
    readonly menu: string;
    readonly languages: string;
    readonly skip: string;
    readonly feeds: string;
  };
  /** Lists of fact checks; `{n}` stands for a name or a number. */
  readonly lists: {
    readonly all: string;
    readonly newest: string;
    readonly ratings: string;
    readonly claimants: string;
    readonly topics: string;
    readonly places: string;
    readonly years: string;
    readonly browse: string;
    readonly checks: Plural;
    readonly pages: string;
    readonly older: string;
    readonly newer: string;
    readonly none: string;
    /** Who made the claim that was checked, in a row of a list. */
    readonly claimBy: string;
    readonly withdrawn: string;
    /** Of a check that was made elsewhere. */
    readonly imported: string;
    readonly draft: string;
    /** Addresses about a claimant that are not ours. */
    readonly elsewhere: string;
    readonly record: string;
    /** Below the record of a claimant: counts are no measure of honesty. */
    readonly notRandom: string;
    readonly howToRead: string;
  };
  readonly corrections: { readonly heading: string; readonly intro: string; readonly none: string };
  readonly method: {
    readonly heading: string;
    readonly ratings: string;
    readonly onScale: string;
    readonly offScale: string;
    readonly policies: string;
    /** What is checked by machine. */
    readonly machine: string;
    readonly machineIntro: string;
    readonly ruleNames: string;
    readonly norms: Readonly<Record<Norm, string>>;
  };
  readonly data: {
    readonly heading: string;
    readonly intro: string;
    readonly whole: string;
    readonly licence: string;
  };
  readonly embed: {
    readonly heading: string;
    readonly text: string;
    readonly read: string;
    readonly by: string;
  };
  readonly moved: { readonly heading: string; readonly text: string };
  readonly search: {
    /** What the field is called, and what can be typed into it. */
    readonly field: string;
    readonly hint: string;
    /** The same, where whole texts are searched. */
    readonly hintFullText: string;
    readonly filters: string;
    readonly rating: string;
    readonly claimant: string;
    readonly topic: string;
    readonly year: string;
    /** In a filter: no choice. */
    readonly any: string;
    readonly clear: string;
    readonly none: string;
    readonly more: string;
    /** Above what a search of the whole texts finds. */
    readonly inText: string;
    readonly loading: string;
    /** Both stand before links to the lists. */
    readonly failed: string;
    readonly noScript: string;
    readonly keys: string;
    /** Of a button that copies a text, before and after. */
    readonly copy: string;
    readonly copied: string;
  };
  readonly notFound: { readonly heading: string; readonly text: string };
  readonly related: { readonly sameClaimant: string; readonly sameTopic: string };
  /** Earlier versions of a page; `{was}` and `{now}` stand for labels of ratings, `{n}` for a name. */
  readonly versions: {
    readonly heading: string;
    readonly published: string;
    readonly verdict: string;
    readonly changed: string;
    readonly withdrawn: string;
    readonly again: string;
    readonly by: string;
  };
}
