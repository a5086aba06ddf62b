import type { Assurance, Id, SourceKind, WebAddress } from '../model/index.ts';
import type { DateView, OtherLanguage, Passage } from './passage.ts';
import type { PartyView } from './party-view.ts';

/** What checkers write of a source in their own words. */
export type DescribedBy = 'locator' | 'ownWork' | 'interests';

/** A mention of a numbered source. */
export interface SourceRef {
  readonly id: Id;
  readonly number: number;
  /** The number in the page's digits. */
  readonly label: string;
  /** What assistive technology reads for the number, such as `Source 3`. */
  readonly name: string;
  readonly title: string;
  /** The language of the title, where it is not that of the page. */
  readonly titleLanguage?: OtherLanguage;
}

/** How a source depends on others, as a label and the sources. */
export interface RelationView {
  readonly kind: 'basedOn' | 'jointWith' | 'seenIn' | 'promptedBy';
  readonly label: string;
  readonly sources: readonly SourceRef[];
}

/** A place of the page that uses a source, outside of the authors' Markdown; `anchor` is its id on the page. */
export interface UseView {
  readonly anchor: string;
  readonly label: string;
}

/** One numbered source. */
export interface SourceView extends SourceRef {
  /** Absent if the id is not defined. */
  readonly kind?: SourceKind;
  readonly kindLabel: string;
  /** The title as the source gives it; `title` falls back to its kind and authors. */
  readonly titled?: Passage;
  /** The title in the language of the page, where a translation gives it. */
  readonly translatedTitle?: string;
  readonly authors: readonly PartyView[];
  readonly publisher?: string;
  readonly published?: DateView;
  readonly accessed?: DateView;
  readonly locator?: string;
  readonly language?: { readonly lang: string; readonly name: string };
  readonly address?: WebAddress;
  readonly archived?: WebAddress;
  /** What is stored of it; absent if nothing is. */
  readonly stored?: { readonly level: Assurance; readonly label: string };
  /** Of a source that was compared with a copy that is not kept. */
  readonly receipts?: { readonly level: Assurance; readonly label: string };
  readonly ownWork?: string;
  readonly interests?: string;
  /** The languages of what checkers wrote of it, where these are not that of the page. */
  readonly languages?: Readonly<Partial<Record<DescribedBy, OtherLanguage>>>;
  readonly relations: readonly RelationView[];
  readonly uses: readonly UseView[];
}
