import type { WebAddress } from '../model/index.ts';
import type { DateView, Passage } from './passage.ts';
import type { MediumView } from './medium-view.ts';
import type { PartyView } from './party-view.ts';
import type { QuotationStateView } from './claim-view.ts';
import type { SourceRef } from './source-view.ts';

/** A stretch of the quotation; `claims` are the numbers of the claims that it asserts, `ends` those that end with it. */
export interface Segment {
  readonly text: string;
  readonly claims: readonly number[];
  readonly ends: readonly number[];
}

/** What was said, by whom, when and where. */
export interface StatementView {
  readonly summary: string;
  /** The words; empty if a picture or video was checked. */
  readonly segments: readonly Segment[];
  /** In the language of the page; a translation where `spokenIn` or `original` is present. */
  readonly quote?: string;
  readonly media?: MediumView;
  readonly speaker: PartyView;
  readonly named: boolean;
  readonly role?: string;
  readonly date?: DateView;
  readonly place?: string;
  readonly occasion?: string;
  readonly question?: string;
  readonly spokenIn?: { readonly lang: string; readonly name: string };
  readonly original?: Passage;
  readonly translator?: PartyView;
  readonly source?: SourceRef;
  readonly locator?: string;
  readonly state?: QuotationStateView;
  readonly passage?: WebAddress;
  readonly appearances: readonly WebAddress[];
  readonly firstAppearance?: WebAddress;
}
