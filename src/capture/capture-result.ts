import type { Assurance } from '../model/index.ts';
import type { NewSnapshot, Snapshot } from '../snapshots/index.ts';
import type { CaptureTarget } from './target.ts';

/** The outcome for one source. */
type CaptureOutcome =
  /** There is a copy that was not there before. */
  | 'stored'
  /** The source says what the stored copy says, or what the receipts say. */
  | 'unchanged'
  /** There is no new copy; the store is as it was. */
  | 'failed'
  /** The source has no address. */
  | 'skipped'
  /** The file is not what the receipts say, or not every quotation is in it as they say. */
  | 'differs';

/** What was found of a quotation in a copy that is not kept. */
export interface FoundQuotation {
  /** The words that were looked for. */
  readonly words: string;
  readonly result: 'exact' | 'edited' | 'altered' | 'absent';
  /** Why they were not found as quoted, in a sentence for whoever has the source: it may contain words of it. */
  readonly why?: string;
  /** How this differs from what the receipt says; only where receipts are compared. */
  readonly differs?: string;
}

/** The outcome for one source, in words and in data. */
export interface CaptureResult {
  readonly target: CaptureTarget;
  readonly outcome: CaptureOutcome;
  /** A full sentence. */
  readonly message: string;
  readonly hint?: string;
  /** The copy that was made, or that is still the same. */
  readonly snapshot?: Snapshot;
  readonly assurance?: Assurance;
  /** What was found of each quotation, where receipts are made or compared and no copy is kept. */
  readonly receipts?: readonly FoundQuotation[];
}

/** What a run found, and the snapshots that are still to be written. */
export interface CaptureRun {
  readonly results: readonly CaptureResult[];
  readonly added: ReadonlyMap<string, NewSnapshot>;
}
