import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { FileOutcome } from '../../validate/index.ts';
import type { SharedState } from './shared-definitions.ts';
import type { CacheFolder } from './cache-folder.ts';
import { headOf, KnownOutcome, restOf, SavedRests, type OutcomeHead, type OutcomeRest } from './known-outcome.ts';

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
}

/** An entry as it is saved: its path, and of its outcome the part that every run asks for. */
type SavedEntry = readonly [string, Omit<Entry, 'outcome'> & { readonly outcome: OutcomeHead }];

interface Stored extends Pick<Entries, 'saved' | 'shared' | 'crossFile'> {
  readonly conditions: string;
  readonly entries: readonly SavedEntry[];
  /** The rests of the outcomes, in the order of the entries. */
  readonly rests: readonly OutcomeRest[];
}

const FILE = 'outcomes.json';

/** A million checks without findings; in bytes. */
const MOST_BYTES = 1_000_000_000;

/** How many entries are read or written at a time. */
const AT_ONCE = 500;

/**
 * Reads what was saved under the same conditions. The first line is the digest of the rest, so that a truncated file is
 * known as such (it proves nothing else: whoever can write there can compute it); the rest is JSON in which a tab follows
 * every few hundred entries, so that an archive need not be read as one text.
 */
export function readEntries(folder: CacheFolder | undefined, conditions: string): Entries {
  try {
    const { buffer, byteOffset, length } = folder?.read(FILE, MOST_BYTES) ?? NOTHING;
    const bytes = Buffer.from(buffer, byteOffset, length);
    const body = bytes.subarray(DIGEST_LENGTH + 1);
    if (createHash('sha256').update(body).digest('hex') === bytes.toString('latin1', 0, DIGEST_LENGTH)) {
      const { head, entries } = parse(body);
      if (head.conditions === conditions && Number.isFinite(head.saved))
        return {
          entries,
          saved: head.saved,
          shared: head.shared,
          ...(Array.isArray(head.crossFile) ? { crossFile: head.crossFile } : {}),
        };
    }
  } catch {
    // A missing or unreadable cache is an empty one.
  }
  return { entries: new Map(), saved: 0 };
}

const NOTHING: Uint8Array = new Uint8Array();

/** Hexadecimal digits of SHA-256. */
const DIGEST_LENGTH = 64;
/** White space in JSON, which its texts hold only escaped. */
const TAB = 9;
const COMMA = 44;

type Head = Omit<Stored, 'entries' | 'rests'>;

interface Read {
  readonly head: Head;
  readonly entries: Map<string, Entry>;
}

/** Reads the entries as soon as the rests of their outcomes are found; these are read when they are asked for. */
function parse(body: Buffer): Read {
  const texts = textsBetweenTabs(body);
  const first = texts[0];
  if (first === undefined || texts.length < 3) return whole(JSON.parse(body.toString('utf8')));
  const head: Head = JSON.parse(`${first()}]}`);
  const entries = new Map<string, Entry>();
  // Behind the entries, one text opens the list of the rests, and the last closes the whole.
  const count = (texts.length - 3) / 2;
  for (let at = 0; at < count; at += 1) {
    const [saved, rests] = [texts[1 + at], texts[2 + count + at]];
    addEntries(entries, JSON.parse(`[${saved?.()}]`), new SavedRests(() => `[${rests?.()}]`));
  }
  return { head, entries };
}

/** Each can be asked for once its bytes are needed as a text. */
function textsBetweenTabs(body: Buffer): readonly (() => string)[] {
  const texts: (() => string)[] = [];
  for (let from = 0; from <= body.length;) {
    const tab = body.indexOf(TAB, from);
    const [start, to] = [from, tab < 0 ? body.length : tab];
    texts.push(() => body.toString('utf8', start, body[to - 1] === COMMA ? to - 1 : to));
    from = to + 1;
  }
  return texts;
}

/** The same without tabs. */
function whole({ entries: saved, rests, ...head }: Stored): Read {
  const entries = new Map<string, Entry>();
  addEntries(entries, saved, new SavedRests(() => JSON.stringify(rests)));
  return { head, entries };
}

/** A file from another program may have the wrong shape. */
function addEntries(entries: Map<string, Entry>, saved: readonly SavedEntry[], rests: SavedRests): void {
  for (const [place, [path, { state, touched, content, outcome }]] of saved.entries()) {
    if (
      typeof state !== 'string' ||
      typeof content !== 'string' ||
      !Number.isFinite(touched) ||
      !Array.isArray(outcome.diagnostics)
    )
      throw new TypeError('These are not the entries of a cache.');
    entries.set(path, { state, touched, content, outcome: new KnownOutcome(path, outcome, rests, place) });
  }
}

/** Saves what was found, for another run under the same conditions. */
export function writeEntries(folder: CacheFolder, stored: Entries & Pick<Stored, 'conditions'>): void {
  folder.write(FILE, (descriptor) => writePieces(descriptor, piecesOf(stored)));
}

function* piecesOf({ entries, ...head }: Entries & Pick<Stored, 'conditions'>): Iterable<string> {
  yield `${JSON.stringify({ ...head, entries: [] }).slice(0, -2)}\t`;
  yield* inPieces(entries, ([path, { outcome, ...entry }]): SavedEntry => [
    path,
    { ...entry, outcome: headOf(outcome) },
  ]);
  yield '],"rests":[\t';
  yield* inPieces(entries, ([, { outcome }]): OutcomeRest => restOf(outcome));
  yield ']}';
}

function* inPieces(entries: Entries['entries'], saved: (entry: readonly [string, Entry]) => unknown): Iterable<string> {
  let piece: unknown[] = [];
  let left = entries.size;
  for (const entry of entries) {
    left -= 1;
    piece.push(saved(entry));
    if (piece.length < AT_ONCE && left > 0) continue;
    yield `${JSON.stringify(piece).slice(1, -1)}${left === 0 ? '' : ','}\t`;
    piece = [];
  }
}

/** The digest comes first and is known last: its place is kept for it. */
function writePieces(descriptor: number, pieces: Iterable<string>): void {
  const hash = createHash('sha256');
  let at = DIGEST_LENGTH + 1;
  // One place for all pieces: memory outside the heap is collected late.
  let room = Buffer.allocUnsafe(ROOM);
  for (const piece of pieces) {
    const size = Buffer.byteLength(piece);
    if (size > room.length) room = Buffer.allocUnsafe(size);
    const bytes = room.subarray(0, room.write(piece));
    hash.update(bytes);
    for (let written = 0; written < bytes.length;)
      written += writeSync(descriptor, bytes, written, bytes.length - written, at + written);
    at += bytes.length;
  }
  writeSync(descriptor, `${hash.digest('hex')}\n`, 0);
}

/** In bytes; a piece seldom has more. */
const ROOM = 1 << 20;
