import type { FactCheck } from './fact-check.ts';
import type { Id } from './text.ts';

/** Whether a quotation stands in its source; only `exact` and `edited` pass. */
export type QuotationResult = 'exact' | 'edited' | 'altered' | 'absent' | 'unchecked';

/** Why a quotation could not be looked for. */
export type UncheckedReason =
  /** No copy of the source is stored. */
  | 'no-snapshot'
  /** The stored copy holds no text, such as a scanned page. */
  | 'no-text'
  /** The quotation is a translation and its original words are not given. */
  | 'no-original';

/** What became of looking for an item's quotation. */
export interface QuotationState {
  readonly result: QuotationResult;
  /** Present where the result is `unchecked`. */
  readonly reason?: UncheckedReason;
  /** Whether it was looked for not in the source itself, but where we read of it. */
  readonly secondHand: boolean;
  /** Editorial marks and departures, each as a sentence. */
  readonly notes: readonly string[];
}

/** What is known of a check's quotations and of the copies that are stored of its sources. */
export interface Verification {
  /** By evidence id; an item without a quotation has none. */
  readonly quotations: ReadonlyMap<Id, QuotationState>;
  /** The sources whose own copy is stored. */
  readonly heldSources: ReadonlySet<Id>;
}

/** Whether an item must not be counted, for its quotation does not stand in its source. */
export function isVoid({ quotations }: Verification, item: Id): boolean {
  const result = quotations.get(item)?.result;
  return result === 'altered' || result === 'absent';
}

/** Whether an item's quotation was verified in the source itself. */
export function isVerified({ quotations }: Verification, item: Id): boolean {
  const state = quotations.get(item);
  return state !== undefined && !state.secondHand && (state.result === 'exact' || state.result === 'edited');
}

/** What is known where no copy of any source is stored: every quotation is unchecked. */
export function nothingVerified({ evidence }: Pick<FactCheck, 'evidence'>): Verification {
  const state: QuotationState = { result: 'unchecked', reason: 'no-snapshot', secondHand: false, notes: [] };
  const quoted = Object.entries(evidence ?? {}).filter(([, { quote }]) => quote !== undefined);
  return { quotations: new Map(quoted.map(([id]) => [id, state])), heldSources: new Set() };
}
