import type { FactCheck } from './fact-check.ts';
import type { Id, IsoDate } from './text.ts';

/** Whether a quotation is in its source; only `exact` and `edited` pass. */
export type QuotationResult = 'exact' | 'edited' | 'altered' | 'absent' | 'unchecked';

/** How a quotation without an editorial mark departs: from words between that are not the speaker’s, or in how it is written. */
export type UnmarkedEdit = 'interrupted' | 'written';

/** Why a quotation could not be looked for. */
export type UncheckedReason =
  /** No copy of the source is stored. */
  | 'no-snapshot'
  /** The stored copy holds no text, such as a scanned page. */
  | 'no-text'
  /** The stored copy does not match the lock file. */
  | 'tampered'
  /** The stored copy is elsewhere, and this checkout holds only a pointer to it. */
  | 'elsewhere'
  /** The stored copy is of a different address from the one that the source gives. */
  | 'other-address'
  /** Only excerpts of the source are stored, and the words are not in them. */
  | 'excerpt'
  /** No copy is kept of the source, and its receipts say nothing of these words: they were changed or added since. */
  | 'no-receipt'
  /** No copy is kept of the source, and the receipt of these words is of another version of the grammar. */
  | 'old-receipt'
  /** No copy is kept of the source, and its receipts are of a different address from the one that it gives. */
  | 'receipt-of-other-address'
  /** The quotation is a translation and its original words are not given. */
  | 'no-original'
  /** It is not said where the words can be read. */
  | 'no-source';

/** What became of looking for a quotation. */
export interface QuotationState {
  readonly result: QuotationResult;
  /** Present if the result is `unchecked`. */
  readonly reason?: UncheckedReason;
  /** Whether it was looked for where we read of the source, not in the source itself. */
  readonly secondHand: boolean;
  /** Editorial marks and departures, each as a sentence. */
  readonly notes: readonly string[];
  /** Present if the result is `edited` and no editorial mark is to be seen in it. */
  readonly unmarked?: UnmarkedEdit;
  /** What a reader should look at although the quotation passes, each as a sentence. */
  readonly warnings?: readonly string[];
  /** The words of the source for which gaps and brackets stand, mark by mark; only where its text is held. */
  readonly leftOut?: readonly { readonly mark: string; readonly words: string }[];
  /** Present if the result is that of a receipt: when the words were looked for, in a copy that is not kept. */
  readonly receipt?: { readonly date: IsoDate };
  /** Present if the words were looked for in a text. */
  readonly found?: FoundWords;
  /** Why it fails, why that matters and what to do, as sentences; present if the result is `altered` or `absent`. */
  readonly difference?: {
    readonly message: string;
    readonly why: string;
    readonly hint: string;
    /** The words of the quotation that are at fault, where they are there once, as they are written. */
    readonly words?: string;
  };
}

/** Where the words of a quotation are, or, for one that fails, the passage nearest to them. */
export interface FoundWords {
  /** The source in whose text they were looked for. */
  readonly source: Id;
  /** Which words: as quoted, or the original of a translation. */
  readonly words: 'quote' | 'original';
  /** Offsets in that text. */
  readonly start?: number;
  readonly end?: number;
  readonly occurrences: number;
  /** What follows `#:~:text=` in an address of the passage; only if the words are there. */
  readonly fragment?: string;
}

/**
 * How far a copy can be trusted: 0 stored by hand; 1 captured; 2 captured and also in a public archive;
 * 3, time-stamped or signed, is not reached yet.
 */
export type Assurance = 0 | 1 | 2 | 3;

/** What is known of a check's quotations and of the copies that are stored of its sources. */
export interface Verification {
  /** By evidence id; an item without a quotation has none. */
  readonly quotations: ReadonlyMap<Id, QuotationState>;
  /** Of the statement's words; undefined if a medium was checked, not words, or if no source is named. */
  readonly statement?: QuotationState;
  /** By the place of the reply among all; a reply without a quotation has none. */
  readonly replies?: ReadonlyMap<number, QuotationState>;
  /** The sources whose own copy is stored, and how far it can be trusted. */
  readonly heldSources: ReadonlyMap<Id, Assurance>;
  /** The sources of which only receipts are kept, and how far those can be trusted. */
  readonly receiptSources?: ReadonlyMap<Id, Assurance>;
}

/** A quotation of a check by what quotes it: the statement, an item of evidence or a reply, with the place of that among all. */
export type Quoting =
  | { readonly of: 'statement' }
  | { readonly of: 'evidence'; readonly id: Id }
  | { readonly of: 'reply'; readonly index: number };

/** Every quotation that was looked for, or would have been, in the order of the file. */
export function everyQuotation(
  verification: Verification,
): readonly { readonly quoting: Quoting; readonly state: QuotationState }[] {
  const { statement, quotations, replies = new Map<number, QuotationState>() } = verification;
  return [
    ...(statement === undefined ? [] : [{ quoting: { of: 'statement' } as const, state: statement }]),
    ...[...quotations].map(([id, state]) => ({ quoting: { of: 'evidence', id } as const, state })),
    ...[...replies].map(([index, state]) => ({ quoting: { of: 'reply', index } as const, state })),
  ];
}

/** Whether an item must not be counted, because its quotation is not in its source. */
export function isVoid({ quotations }: Verification, item: Id): boolean {
  const result = quotations.get(item)?.result;
  return result === 'altered' || result === 'absent';
}

/** Whether an item's quotation was verified in a stored copy of the source itself; a receipt is none. */
export function isVerified({ quotations }: Verification, item: Id): boolean {
  const state = quotations.get(item);
  return (
    state !== undefined &&
    !state.secondHand &&
    state.receipt === undefined &&
    (state.result === 'exact' || state.result === 'edited')
  );
}

/** What is known if no copy of any source is stored: every quotation is unchecked. */
export function nothingVerified({
  evidence = {},
  replies = [],
}: Pick<FactCheck, 'evidence' | 'replies'>): Verification {
  const state: QuotationState = { result: 'unchecked', reason: 'no-snapshot', secondHand: false, notes: [] };
  const quoted = Object.entries(evidence).filter(([, { quote }]) => quote !== undefined);
  const answers = [...replies.entries()].filter(([, { quote }]) => quote !== undefined);
  return {
    quotations: new Map(quoted.map(([id]) => [id, state])),
    replies: new Map(answers.map(([index]) => [index, state])),
    heldSources: new Map(),
  };
}
