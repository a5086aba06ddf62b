import { createHash } from 'node:crypto';
import { digestOf, objectPath, type Digest } from '../digest.ts';
import { paragraphsOf } from '../excerpts.ts';
import type { NewSnapshot } from '../store-source.ts';
import { saysTheSame, type Receipt, type ReceiptText, type SourceReceipts } from './receipt.ts';

/** Receipts and the one file that they need in the store, by path in the folder of snapshots. */
export interface NewReceipts {
  readonly receipts: SourceReceipts;
  readonly objects: ReadonlyMap<string, Uint8Array>;
}

/** What receipts are made of. */
export interface ReceiptsOptions {
  readonly quotations: ReadonlyMap<Digest, Receipt>;
  /** What is kept of the source already. */
  readonly before: SourceReceipts | undefined;
  /** Random bytes, as hexadecimal digits. */
  readonly salt: () => string;
}

/** The text of a copy that is not going to be stored; undefined if it has none. */
export function textOfCopy({ snapshot, objects }: NewSnapshot): string | undefined {
  const bytes = snapshot.text === undefined ? undefined : objects.get(objectPath(snapshot.text));
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/**
 * Makes receipts of a copy, of which only digests are kept. The same text keeps its salt, and what was found before and
 * is found again keeps its date. Undefined if the copy has no text, or more paragraphs than can be listed.
 */
export function makeReceipts(
  made: NewSnapshot,
  { quotations, before, salt: random }: ReceiptsOptions,
): NewReceipts | undefined {
  const whole = textOfCopy(made);
  const { address, method, contentType, content, contentBytes, text, textBytes, extractor } = made.snapshot;
  if (whole === undefined || text === undefined || textBytes === undefined) return undefined;
  const salt = before?.text.text === text ? before.text.salt : random();
  const list = paragraphList(whole, salt);
  if (list === undefined) return undefined;
  const known = { method, contentType, content, contentBytes, text, textBytes, extractor };
  const head: ReceiptText = {
    ...(address === undefined ? {} : { address }),
    ...known,
    salt,
    paragraphs: digestOf(list),
  };
  const older = before !== undefined && isSameText(before.text, head) ? before : undefined;
  const dated = [...quotations].map(([digest, receipt]) => {
    const earlier = older?.quotations.get(digest);
    return [digest, earlier !== undefined && saysTheSame(earlier, receipt) ? earlier : receipt] as const;
  });
  return {
    receipts: { text: head, quotations: new Map(dated) },
    objects: new Map([[objectPath(head.paragraphs), Buffer.from(list)]]),
  };
}

/** Whether receipts speak of the same text. */
function isSameText(one: ReceiptText, other: ReceiptText): boolean {
  return one.text === other.text && one.content === other.content && one.extractor === other.extractor;
}

/** More paragraphs are not listed: the list is an object of the store. */
const PARAGRAPHS = 500_000;

/** The digests of all paragraphs with the salt, one a line; undefined if there are too many. */
export function paragraphList(text: string, salt: string): string | undefined {
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length > PARAGRAPHS) return undefined;
  return paragraphs
    .map((paragraph) => `${createHash('sha256').update(salt).update('\n').update(paragraph).digest('hex')}\n`)
    .join('');
}

/** How many paragraphs two lists have in common, and how many the first has. */
export function commonParagraphs(one: string, other: string): { readonly same: number; readonly all: number } {
  const all = one.split('\n').slice(0, -1);
  const others = new Set(other.split('\n'));
  return { same: all.filter((digest) => others.has(digest)).length, all: all.length };
}
