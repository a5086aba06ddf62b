import type { LanguageTag, WebAddress } from '../model/index.ts';

/** Which way a language is written. */
export type Direction = 'ltr' | 'rtl';

/** A text; `lang` and `dir` are present only where its language is not that of the page. */
export interface Passage {
  readonly text: string;
  readonly lang?: LanguageTag;
  readonly dir?: Direction;
}

/** The language of a text that is not that of the page. */
export type OtherLanguage = Pick<Passage, 'lang' | 'dir'>;

/** A date as the file states it (`iso`) and as readers of the page's language read it (`text`). */
export interface DateView {
  readonly iso: string;
  readonly text: string;
}

/** A link with its words. */
export interface LinkView {
  readonly label: string;
  readonly address: WebAddress;
}
