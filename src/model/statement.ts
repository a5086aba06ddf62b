import type { Id, IsoDate, LanguageTag, WebAddress } from './text.ts';

/** What was said: `quote` or `media` is always present. `speaker` is a party id, `unknown` or `many`. */
export interface Statement extends ImportedStatement {
  readonly speaker: Id;
  readonly date: IsoDate;
}

/** What is known of what was said, where a check was made elsewhere. */
export interface ImportedStatement {
  readonly summary: string;
  readonly quote?: string;
  readonly media?: Id;
  readonly speaker?: Id;
  readonly role?: string;
  readonly date?: IsoDate;
  readonly place?: string;
  readonly occasion?: string;
  readonly question?: string;
  readonly language?: LanguageTag;
  readonly original?: string;
  readonly translator?: Id;
  readonly source?: Id;
  readonly appearances?: readonly WebAddress[];
  readonly firstAppearance?: WebAddress;
  readonly locator?: string;
}
