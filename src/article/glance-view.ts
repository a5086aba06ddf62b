import type { ClaimFinding, Id, Stance } from '../model/index.ts';
import type { SourceRef } from './source-view.ts';

/** A stretch of a sentence; `anchor` is the id of the place on the page that says more. */
export interface RunView {
  readonly text: string;
  readonly anchor?: string;
}

/** A sentence, whole and in stretches. */
export interface SentenceView {
  readonly text: string;
  readonly runs: readonly RunView[];
  /** The source that it speaks of. */
  readonly source?: SourceRef;
}

/** What speaks for a claim or against it, and what is weak about that. */
export interface SideView {
  readonly stance: Stance;
  readonly sentence: SentenceView;
  readonly weak: readonly SentenceView[];
}

/** Why, of one claim. */
export interface GlanceRowView {
  readonly claim: Id;
  readonly number: number;
  readonly label: string;
  readonly text: string;
  readonly implied: boolean;
  readonly decisive: boolean;
  readonly finding?: ClaimFinding;
  readonly findingLabel?: string;
  /** What the finding rests on comes first. */
  readonly sides: readonly SideView[];
  /** What is weak on both sides alike. */
  readonly weak: readonly SentenceView[];
}

/** Why, at a glance: a row for each claim, and what became of looking for the quotations of the page. */
export interface GlanceView {
  readonly rows: readonly GlanceRowView[];
  readonly quotations: readonly SentenceView[];
}
