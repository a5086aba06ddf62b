import type { Id, Markdown, QuotationResult, Stance, WebAddress, ClaimFinding } from '../model/index.ts';
import type { DateView, Passage } from './passage.ts';
import type { PartyView } from './party-view.ts';
import type { SourceRef } from './source-view.ts';

/** The result of looking for a quotation in the stored copy of its source, or in one that is not kept. */
export interface QuotationStateView {
  readonly result: QuotationResult;
  /** Whether it was looked for where we read of the source, not in the source itself. */
  readonly secondHand: boolean;
  readonly label: string;
  /** The same in a word or two, next to a sign; that it is second-hand is said of the source. */
  readonly short: string;
  /** What the marks of the quotation leave out, for readers who ask. */
  readonly leftOut?: { readonly label: string; readonly marks: readonly LeftOutView[] };
  /** When it was looked for in a copy that is not kept; the result is then that of a receipt. */
  readonly receipt?: DateView;
}

/** The words of the source for which a gap or bracket stands. */
interface LeftOutView {
  readonly mark: string;
  readonly words: Passage;
}

/** A quotation with its original words, its state, and a link to the very passage. */
export interface QuotationView extends Passage {
  readonly original?: Passage & { readonly label: string };
  readonly state?: QuotationStateView;
  readonly passage?: WebAddress;
}

/** A mention of an evidence item; `label` is its number within the claims, such as `2.1`. */
export interface EvidenceRef {
  readonly id: Id;
  readonly label: string;
}

/** One item of evidence under the claim that it bears on first. */
export interface EvidenceView extends EvidenceRef {
  readonly stance: Stance;
  readonly stanceLabel: string;
  readonly shows: string;
  readonly source: SourceRef;
  readonly from: readonly SourceRef[];
  readonly quote?: QuotationView;
  readonly speaker?: PartyView;
  readonly locator?: string;
  readonly kind: 'fact' | 'opinion' | 'legal-opinion';
  readonly kindLabel?: string;
  readonly workings?: Markdown;
  readonly answer?: string;
  /** The source through which alone the item's source is known. */
  readonly readIn?: SourceRef;
  /** Whether it stands open on the page: the first of an independent chain, or contrary to the finding. */
  readonly open: boolean;
}

/** A source under a claim, with the items that come from it; it is introduced where it stands first on the page. */
export interface SourceGroupView {
  readonly source: SourceRef;
  readonly introduced: boolean;
  readonly items: readonly EvidenceRef[];
  /** That its quotations were compared with a copy that is not kept, and when. */
  readonly compared?: string;
  /** How many of its items are folded away behind those that stand open. */
  readonly more?: string;
}

/** An item that is shown in full under another claim. */
export interface AlsoView extends EvidenceRef {
  readonly stance: Stance;
  readonly stanceLabel: string;
  readonly shows: string;
  readonly open: boolean;
}

/** One checkable part of the statement with what bears on it; `located` is false if `quote` was not found in the statement. */
export interface ClaimView {
  readonly id: Id;
  readonly number: number;
  readonly label: string;
  readonly text: string;
  readonly quote?: string;
  readonly located: boolean;
  readonly implied?: string;
  readonly decisive: boolean;
  readonly finding?: ClaimFinding;
  readonly findingLabel?: string;
  readonly evidence: readonly EvidenceView[];
  readonly also: readonly AlsoView[];
  /** The same evidence by source: those with an item that stands open come first. */
  readonly groups: readonly SourceGroupView[];
  /** How many items are folded away with sources of which none stands open, and how many mentions. */
  readonly more: { readonly items?: string; readonly also?: string };
}
