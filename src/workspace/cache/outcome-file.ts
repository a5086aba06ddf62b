import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { FileOutcome } from '../../validate/index.ts';
import type { SharedState } from './shared-definitions.ts';
import type { CacheFolder } from './cache-folder.ts';

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

interface Stored extends Pick<Entries, 'saved' | 'shared' | 'crossFile'> {
  readonly conditions: string;
  readonly entries: readonly (readonly [string, Entry])[];
}

const FILE = 'outcomes.json';

/** A million checks without findings; in bytes. */
const MOST_BYTES = 1_000_000_000;

/**
 * Reads what was saved under the same conditions. The first line is the digest of the rest, so that a truncated file is
 * known as such (it proves nothing else: whoever can write there can compute it); the rest is JSON in which a tab follows each entry, so that an archive need not be read as one text.
 */
export function readEntries(folder: CacheFolder | undefined, conditions: string): Entries {
  try {
    const { buffer, byteOffset, length } = folder?.read(FILE, MOST_BYTES) ?? NOTHING;
    const bytes = Buffer.from(buffer, byteOffset, length);
    const body = bytes.subarray(DIGEST_LENGTH + 1);
    if (createHash('sha256').update(body).digest('hex') === bytes.toString('latin1', 0, DIGEST_LENGTH)) {
      const stored = parse(body);
      if (stored.conditions === conditions && stored.entries.every(isWhole) && Number.isFinite(stored.saved))
        return {
          entries: new Map(stored.entries.map(withOneName)),
          saved: stored.saved,
          shared: stored.shared,
          ...(Array.isArray(stored.crossFile) ? { crossFile: stored.crossFile } : {}),
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

function parse(body: Buffer): Stored {
  const headEnd = body.indexOf(TAB);
  if (headEnd < 0) return JSON.parse(body.toString('utf8'));
  const head: Omit<Stored, 'entries'> = JSON.parse(`${body.toString('utf8', 0, headEnd)}]}`);
  const entries: (readonly [string, Entry])[] = [];
  for (let from = headEnd + 1; ;) {
    const to = body.indexOf(TAB, from);
    if (to < 0) return { ...head, entries };
    entries.push(JSON.parse(body.toString('utf8', from, body[to - 1] === COMMA ? to - 1 : to)));
    from = to + 1;
  }
}

/** A file from another program may have the wrong shape. */
function isWhole([path, { state, touched, content, outcome }]: readonly [string, Entry]): boolean {
  return (
    typeof state === 'string' &&
    typeof content === 'string' &&
    Number.isFinite(touched) &&
    outcome.file === path &&
    typeof outcome.takes === 'string' &&
    Array.isArray(outcome.diagnostics)
  );
}

/** The same text is not kept in memory twice. */
function withOneName([path, entry]: readonly [string, Entry]): readonly [string, Entry] {
  return [path, { ...entry, outcome: { ...entry.outcome, file: path } }];
}

/** Saves what was found, for another run under the same conditions. */
export function writeEntries(folder: CacheFolder, stored: Entries & Pick<Stored, 'conditions'>): void {
  folder.write(FILE, (descriptor) => writePieces(descriptor, piecesOf(stored)));
}

/** How many entries are written at a time. */
const AT_ONCE = 500;

function* piecesOf({ entries, ...head }: Entries & Pick<Stored, 'conditions'>): Iterable<string> {
  yield `${JSON.stringify({ ...head, entries: [] }).slice(0, -2)}\t`;
  let piece: string[] = [];
  let left = entries.size;
  for (const entry of entries) {
    left -= 1;
    piece.push(`${JSON.stringify(entry)}${left === 0 ? '\t' : ',\t'}`);
    if (piece.length < AT_ONCE && left > 0) continue;
    yield piece.join('');
    piece = [];
  }
  yield ']}';
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
