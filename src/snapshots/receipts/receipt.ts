import { digestOf, type Digest } from '../digest.ts';
import type { Snapshot } from '../snapshot.ts';

/** The text in which words were looked for, and of which nothing but digests is kept. */
export interface ReceiptText extends Required<
  Pick<Snapshot, 'method' | 'contentType' | 'content' | 'contentBytes' | 'text' | 'textBytes' | 'extractor'>
> {
  /** The address of the source; absent if it has none. */
  readonly address?: string;
  /** Makes the digests of its paragraphs useless for guessing what stands in other texts: 32 hexadecimal digits. */
  readonly salt: string;
  /** The list of the digests of all its paragraphs, each with the salt. */
  readonly paragraphs: Digest;
}

/** The result of looking for one quotation, without a word of the text. */
export interface Receipt {
  /** When it was looked for: `2026-11-30T12:00:00Z`. */
  readonly time: string;
  /** The version of the grammar of quotations by which it was judged. */
  readonly grammar: number;
  readonly result: 'exact' | 'edited' | 'altered' | 'absent';
  /** How often each kind of editorial mark or departure was found. */
  readonly notes: Readonly<Record<string, number>>;
  /** How often each kind of warning was given. */
  readonly warnings: Readonly<Record<string, number>>;
  /** Offsets in the extracted text, in UTF-16 units. */
  readonly start?: number;
  readonly end?: number;
  /** How many times the quotation is in the text. */
  readonly occurrences: number;
}

/** What is kept of a source whose text is not. */
export interface SourceReceipts {
  readonly text: ReceiptText;
  /** By the digest of the quotation, see `quotationDigest`. */
  readonly quotations: ReadonlyMap<Digest, Receipt>;
}

/** Receipts by the key of their source, as snapshots have it. */
export type ReceiptTable = ReadonlyMap<string, SourceReceipts>;

/** What a receipt speaks of: these words, looked for by the rules of this language. */
export function quotationDigest(words: string, language: string | undefined): Digest {
  return digestOf(JSON.stringify([language ?? '', words]));
}

/** Whether two receipts say the same, whenever that was. */
export function saysTheSame(one: Receipt, other: Receipt): boolean {
  return JSON.stringify(saidBy(one)) === JSON.stringify(saidBy(other));
}

function saidBy({ grammar, result, notes, warnings, start, end, occurrences }: Receipt): readonly unknown[] {
  return [grammar, result, sorted(notes), sorted(warnings), start, end, occurrences];
}

/** Counts in the order of their kinds. */
export function sorted(counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
