import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { FileOutcome } from '../../validate/index.ts';
import type { SharedState } from './shared-definitions.ts';
import type { CacheFolder } from './cache-folder.ts';
import { KnownOutcome, SavedParts, type OutcomeHead, type OutcomeRest, type SavedOutcomes } from './known-outcome.ts';

/** What an earlier run found in a file; it still holds while the file is the same. */
export interface Entry {
  /** The file's size, times and inode: while they stay, the content was not touched. */
  readonly state: string;
  /** Milliseconds since 1970 of the last touch; a touch just before saving could hide a later one. */
  readonly touched: number;
  /** Digest of the content. */
  readonly content: string;
  readonly outcome: FileOutcome;
}

/** What earlier runs found, by path, and when it was saved. */
export interface Entries {
  readonly entries: Map<string, Entry>;
  readonly saved: number;
  /** What the shared files held then. */
  readonly shared?: SharedState;
  /** The findings of rules across files; absent if these were not judged. */
  readonly crossFile?: readonly Diagnostic[];
  /** What was read, in the pieces that it stood in. */
  readonly pieces?: readonly ReadPiece[];
  /** The digest of the file that has these pieces. */
  readonly base?: string;
}

/** Some entries as they were read, by path: while they stay the same, their texts can be written as they are. */
export interface ReadPiece {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly heads: Uint8Array;
  readonly rests: Uint8Array;
  readonly findings: Uint8Array;
}

/** An entry as it is saved: its path, and of its outcome the part that every run asks for. */
export type SavedEntry = readonly [string, Omit<Entry, 'outcome'> & { readonly outcome: OutcomeHead }];

export interface Stored extends Pick<Entries, 'saved' | 'shared' | 'crossFile'> {
  readonly conditions: string;
  readonly entries: readonly SavedEntry[];
  /** The rests of the outcomes, in the order of the entries. */
  readonly rests: readonly OutcomeRest[];
  /** What was found in the checks, in the same order. */
  readonly findings: readonly FileOutcome['diagnostics'][];
  /** Of news: the digest of the file in which all else stands. */
  readonly base?: string;
  /** Of news: the paths of what stands there and counts no more. */
  readonly gone?: readonly string[];
}

/** The file that holds all of it. */
export const FILE = 'outcomes.json';
/** The file that holds what is new since then, as long as that is little. */
export const NEWS = 'outcomes-news.json';

/** A million checks with a note each; in bytes. */
const MOST_BYTES = 2_000_000_000;

/**
 * Reads what was saved under the same conditions. The first line is the digest of the rest, so that a truncated file is
 * known as such (it proves nothing else: whoever can write there can compute it); the rest is JSON in which a tab follows
 * every few hundred entries, so that an archive need not be read as one text.
 */
export function readEntries(folder: CacheFolder | undefined, conditions: string): Entries {
  const whole = readFile(folder, FILE, conditions);
  if (whole === undefined) return { entries: new Map(), saved: 0 };
  const { entries, pieces, digest } = whole;
  const read = readFile(folder, NEWS, conditions);
  const news = read?.head.base === digest ? read : undefined;
  for (const path of news?.head.gone ?? []) entries.delete(path);
  for (const [path, entry] of news?.entries ?? []) entries.set(path, entry);
  const { saved, shared, crossFile } = (news ?? whole).head;
  return { entries, saved, pieces, base: digest, shared, ...(Array.isArray(crossFile) ? { crossFile } : {}) };
}

/** One file; undefined if it is missing, damaged, or was written under other conditions. */
function readFile(
  folder: CacheFolder | undefined,
  name: string,
  conditions: string,
): (Read & { readonly digest: string }) | undefined {
  try {
    const { buffer, byteOffset, length } = folder?.read(name, MOST_BYTES) ?? NOTHING;
    const bytes = Buffer.from(buffer, byteOffset, length);
    const body = bytes.subarray(DIGEST_LENGTH + 1);
    const digest = bytes.toString('latin1', 0, DIGEST_LENGTH);
    if (createHash('sha256').update(body).digest('hex') !== digest) return undefined;
    const read = parse(body);
    return read.head.conditions === conditions && Number.isFinite(read.head.saved) ? { ...read, digest } : undefined;
  } catch {
    return undefined;
  }
}

const NOTHING: Buffer = Buffer.alloc(0);
const NO_ENTRIES = 'These are not the entries of a cache.';

/** Hexadecimal digits of SHA-256. */
export const DIGEST_LENGTH = 64;
/** White space in JSON, which its texts hold only escaped. */
const TAB = 9;
const COMMA = 44;

type Head = Omit<Stored, 'entries' | 'rests' | 'findings'>;

interface Read {
  readonly head: Head;
  readonly entries: Map<string, Entry>;
  readonly pieces: readonly ReadPiece[];
}

/** Reads the entries as soon as all else of their outcomes is found; that is read when it is asked for. */
function parse(body: Buffer): Read {
  const texts = textsBetweenTabs(body);
  const first = texts[0];
  if (first === undefined || texts.length < 4) return untabbed(JSON.parse(body.toString('utf8')));
  const head: Head = JSON.parse(`${first.toString('utf8')}]}`);
  const pieces: ReadPiece[] = [];
  // Behind the entries, a text opens each of the other lists, and the last closes the whole.
  const count = (texts.length - 4) / 3;
  if (!Number.isInteger(count)) throw new TypeError(NO_ENTRIES);
  for (let at = 0; at < count; at += 1) {
    const textAt = (list: number): Buffer => texts[1 + at + list * (count + 1)] ?? NOTHING;
    const [heads, rests, findings] = [textAt(0), textAt(1), textAt(2)];
    const saved = { rests: partsIn<OutcomeRest>(rests), findings: partsIn<FileOutcome['diagnostics']>(findings) };
    pieces.push({ entries: entriesOf(JSON.parse(listIn(heads)), saved), heads, rests, findings });
  }
  return { head, entries: new Map(pieces.flatMap((piece) => [...piece.entries])), pieces };
}

function partsIn<Part>(text: Buffer): SavedParts<Part> {
  return new SavedParts(() => listIn(text));
}

function listIn(text: Buffer): string {
  return `[${text.toString('utf8')}]`;
}

function textsBetweenTabs(body: Buffer): readonly Buffer[] {
  const texts: Buffer[] = [];
  for (let from = 0; from <= body.length;) {
    const tab = body.indexOf(TAB, from);
    const [start, to] = [from, tab < 0 ? body.length : tab];
    texts.push(body.subarray(start, body[to - 1] === COMMA ? to - 1 : to));
    from = to + 1;
  }
  return texts;
}

/** The same without tabs. */
function untabbed({ entries, rests, findings, ...head }: Stored): Read {
  if (!Array.isArray(rests) || !Array.isArray(findings)) throw new TypeError(NO_ENTRIES);
  const saved = {
    rests: new SavedParts<OutcomeRest>(() => JSON.stringify(rests)),
    findings: new SavedParts<FileOutcome['diagnostics']>(() => JSON.stringify(findings)),
  };
  return { head, entries: entriesOf(entries, saved), pieces: [] };
}

/** A file from another program may have the wrong shape. */
function entriesOf(heads: readonly SavedEntry[], saved: SavedOutcomes): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [place, [path, { state, touched, content, outcome }]] of heads.entries()) {
    if (
      typeof state !== 'string' ||
      typeof content !== 'string' ||
      !Number.isFinite(touched) ||
      typeof outcome.id !== 'string'
    )
      throw new TypeError(NO_ENTRIES);
    entries.set(path, { state, touched, content, outcome: new KnownOutcome(path, outcome, saved, place) });
  }
  return entries;
}
