import type { Wording } from '../article/index.ts';
import type { LanguageTag } from '../model/index.ts';
import type { SiteWords } from '../words/site.ts';

/** A language of the site, and how it speaks. */
export interface SiteLanguage {
  readonly lang: LanguageTag;
  /** What the site is called in it. */
  readonly title: string;
  /** The folder of its home page; the first language has none. */
  readonly home: string;
  readonly wording: Wording;
  readonly words: SiteWords;
}
