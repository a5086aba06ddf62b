import type { Assurance } from '../model/index.ts';
import type { NewSnapshot, Snapshot } from '../snapshots/index.ts';
import type { CaptureTarget } from './target.ts';

/** The outcome for one source. */
type CaptureOutcome =
  /** There is a copy that was not there before. */
  | 'stored'
  /** The source says what the stored copy says. */
  | 'unchanged'
  /** There is no new copy; the store is as it was. */
  | 'failed'
  /** The source has no address. */
  | 'skipped';

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
}

/** What a run found, and the snapshots that are still to be written. */
export interface CaptureRun {
  readonly results: readonly CaptureResult[];
  readonly added: ReadonlyMap<string, NewSnapshot>;
}
