import { partsOfKey } from '../model/index.ts';
import { TEXT_LENGTH } from './extract/extraction.ts';
import { LOCK_BYTES, LOCK_FILE, parseLock, type LockProblem, type ParsedLock } from './lock.ts';
import type { ReceiptTable, SourceReceipts } from './receipts/receipt.ts';
import type { ReceiptProblem } from './receipts/receipt-section.ts';
import type { Snapshot, SnapshotTable } from './snapshot.ts';
import { storedContent, type StoredContent } from './stored-content.ts';
import type { StoredText } from './stored-text.ts';
import { readObject, tooLong, verifySnapshot, type ObjectProblem, type StoreReader } from './verify-snapshot.ts';

/** Something stored that is not as the lock says; without a key it is the lock itself. */
interface SnapshotProblem extends Omit<ObjectProblem, 'field'> {
  readonly key?: string;
  readonly field?: ObjectProblem['field'];
}

/** What a project holds of its sources. Everything is read when it is asked for, and never changed. */
export interface Snapshots {
  /** The bytes of the lock; undefined if the project has none. */
  readonly lock: Uint8Array | undefined;
  /** The snapshots that the lock names; none if it is not to be trusted. */
  readonly table: SnapshotTable;
  /** What is kept of sources of which there is no copy; none if the lock is not to be trusted. */
  readonly receipts: ReceiptTable;
  /** Why the lock as a whole is not to be trusted; undefined if it is. */
  readonly lockProblem: LockProblem | undefined;
  /** Whether nothing at all is kept, as in most projects at first. */
  readonly keepsNothing: boolean;
  /** Everything stored that is not as the lock says. Reads the whole store at the first call. */
  problems(): readonly SnapshotProblem[];
  /** The receipts that are not as they were written. */
  receiptProblems(): readonly ReceiptProblem[];
  /** The receipts under a key, if no text is stored under it; `address` is what the source gives now. */
  receiptsOf(key: string, address?: string): SourceReceipts | 'other-address' | undefined;
  /** The text stored under a key; `address` is what the source gives now. */
  textOf(key: string, address?: string): StoredText;
  /** The bytes of a source as they were sent. */
  contentOf(snapshot: Snapshot): StoredContent;
  /** Whether something is stored of an address. */
  hasAddress(address: string): boolean;
  /** Whether a copy or receipts are kept under a key. */
  isKept(key: string): boolean;
  /** The sources of a fact check, not the shared ones, of which something is kept. */
  sourcesOf(check: string): readonly string[];
}

/** How many texts are kept in memory, and how many UTF-16 units of them: what one fact check needs at a time. */
const KEPT = 100;
const KEPT_UNITS = 20_000_000;

const NONE: SnapshotTable = new Map();
/** What is said of a source of which nothing is kept. */
export const NOT_STORED: StoredText = { missing: 'no-snapshot', message: 'No copy of the source is stored.' };
const NO_RECEIPTS: ReceiptTable = new Map();

/** Opens the folder of snapshots that `files` reads; `hasObjects` says whether anything but the lock lies there. */
export function openSnapshots(files: StoreReader, hasObjects = false): Snapshots {
  const found = files.read(LOCK_FILE, LOCK_BYTES);
  const lock = 'bytes' in found ? found.bytes : undefined;
  const isAbsent = 'problem' in found && found.problem === 'missing';
  const without: ParsedLock = isAbsent ? (hasObjects ? LOST : NOTHING) : UNREADABLE;
  const {
    snapshots,
    receipts = NO_RECEIPTS,
    receiptProblems = [],
    problem,
  } = lock === undefined ? without : parseLock(lock);
  let problems: readonly SnapshotProblem[] | undefined;
  let ofReceipts: readonly ReceiptProblem[] | undefined;
  let sources: ReadonlyMap<string, readonly string[]> | undefined;
  let addresses: ReadonlySet<string | undefined> | undefined;
  const textFor = remember((snapshot) => readText(files, snapshot));
  return {
    lock,
    table: snapshots ?? NONE,
    receipts,
    lockProblem: problem,
    keepsNothing: snapshots?.size === 0 && receipts.size === 0,
    problems: () => (problems ??= snapshots === undefined ? [problem] : [...verifyAll(files, snapshots)]),
    textOf: (key, address) => {
      if (snapshots === undefined) return { missing: 'tampered', message: problem.message };
      const snapshot = snapshots.get(key);
      if (snapshot === undefined) return NOT_STORED;
      if (address !== undefined && snapshot.address !== undefined && snapshot.address !== address)
        return {
          missing: 'other-address',
          message: `The stored copy is of ${snapshot.address}, but the source now gives a different address.`,
        };
      return textFor(snapshot);
    },
    receiptProblems: () => (ofReceipts ??= [...receiptProblems, ...verifyReceipts(files, receipts)]),
    receiptsOf: (key, address) => {
      const kept = receipts.get(key);
      if (kept === undefined || snapshots?.get(key)?.text !== undefined) return undefined;
      const { address: then } = kept.text;
      return address !== undefined && then !== undefined && then !== address ? 'other-address' : kept;
    },
    contentOf: (snapshot) => storedContent(files, snapshot),
    hasAddress: (address) => (addresses ??= addressesIn(snapshots ?? NONE)).has(address),
    isKept: (key) => snapshots?.has(key) === true || receipts.has(key),
    sourcesOf: (check) =>
      (sources ??= sourcesByCheck([...(snapshots ?? NONE).keys(), ...receipts.keys()])).get(check) ?? [],
  };
}

function addressesIn(snapshots: SnapshotTable): ReadonlySet<string | undefined> {
  return new Set([...snapshots.values()].map(({ address }) => address));
}

function sourcesByCheck(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byCheck = new Map<string, string[]>();
  for (const key of new Set(keys)) {
    const { check, source } = partsOfKey(key);
    if (check === undefined) continue;
    const known = byCheck.get(check);
    if (known === undefined) byCheck.set(check, [source]);
    else known.push(source);
  }
  return byCheck;
}

const NOTHING: ParsedLock = { snapshots: NONE, receipts: NO_RECEIPTS, receiptProblems: [] };

const LOST: ParsedLock = {
  problem: {
    message: 'There are stored copies of sources, but the lock file that says what they are is missing.',
    hint: 'Restore it from git, or capture the sources again.',
  },
};

const UNREADABLE: ParsedLock = {
  problem: {
    message: 'The lock file of the snapshots cannot be read.',
    hint: 'Restore it from git, or delete it and capture the sources again.',
  },
};

function* verifyAll(files: StoreReader, snapshots: SnapshotTable): Iterable<SnapshotProblem> {
  for (const [key, snapshot] of snapshots)
    for (const problem of verifySnapshot(files, snapshot)) yield { key, ...problem };
}

/** The lists of paragraphs that receipts name. */
function* verifyReceipts(files: StoreReader, receipts: ReceiptTable): Iterable<ReceiptProblem> {
  for (const [key, { text }] of receipts) {
    const { problem } = readObject(files, text.paragraphs, 'paragraphs');
    if (problem !== undefined) yield { key, ...problem, field: 'paragraphs' };
  }
}

function readText(files: StoreReader, snapshot: Snapshot): StoredText {
  const { text, noText, paragraphs } = snapshot;
  if (text === undefined) return { missing: 'no-text', message: WITHOUT_TEXT[noText ?? 'damaged'] };
  const { bytes, problem } = readObject(files, text, 'text');
  if (problem !== undefined)
    return { missing: problem.isElsewhere === true ? 'elsewhere' : 'tampered', message: problem.message };
  const decoded = new TextDecoder().decode(bytes);
  if (decoded.length > TEXT_LENGTH) return { missing: 'tampered', message: tooLong() };
  return { text: decoded, digest: text, snapshot, isExcerpt: paragraphs !== undefined };
}

const WITHOUT_TEXT: Readonly<Record<NonNullable<Snapshot['noText']>, string>> = {
  scanned: 'The stored PDF contains pictures of pages and no text.',
  encrypted: 'The stored PDF needs a password.',
  damaged: 'No text can be extracted from the stored copy: it is damaged.',
  'too-large': 'The stored copy is too large or too deeply nested for its text to be read.',
  'timed-out': 'Reading the text of the stored copy took too long.',
  'not-text':
    'The stored copy is not a page, a PDF, a Word or OpenDocument text, an e-mail with a text, or plain text.',
};

/** Keeps the last texts, by snapshot. */
function remember(read: (snapshot: Snapshot) => StoredText): (snapshot: Snapshot) => StoredText {
  const kept = new Map<Snapshot, StoredText>();
  let units = 0;
  return (snapshot) => {
    const known = kept.get(snapshot);
    if (known !== undefined) return known;
    const text = read(snapshot);
    units += lengthOf(text);
    for (const [oldest, old] of kept) {
      if (kept.size < KEPT && units <= KEPT_UNITS) break;
      kept.delete(oldest);
      units -= lengthOf(old);
    }
    kept.set(snapshot, text);
    return text;
  };
}

function lengthOf({ text }: StoredText): number {
  return text?.length ?? 0;
}
