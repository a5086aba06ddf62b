import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { CacheFolder } from './cache-folder.ts';
import { headOf, restOf, type OutcomeRest } from './known-outcome.ts';
import {
  DIGEST_LENGTH,
  FILE,
  NEWS,
  type Entries,
  type Entry,
  type ReadPiece,
  type SavedEntry,
  type Stored,
} from './outcome-file.ts';

/** Saves what was found, for another run under the same conditions. */
export function writeEntries(folder: CacheFolder, { base, ...stored }: Storing): void {
  const news = base === undefined ? undefined : newsIn(stored);
  if (news === undefined) folder.write(FILE, (descriptor) => writePieces(descriptor, piecesOf(stored)));
  else folder.write(NEWS, (descriptor) => writePieces(descriptor, piecesOf({ ...news, base })));
}

/** What is written, and under which conditions it was found. */
type Storing = Entries & Pick<Stored, 'conditions' | 'gone'>;

/** What is not as it was read; undefined where that is much, or all is little. */
function newsIn({ pieces = [], entries, ...head }: Storing): Storing | undefined {
  if (pieces.length < 2) return undefined;
  const changed = new Map(entries);
  const gone: string[] = [];
  for (const piece of pieces)
    for (const [path, entry] of piece.entries)
      if (entries.get(path) === entry) changed.delete(path);
      else if (!entries.has(path)) gone.push(path);
  return changed.size + gone.length > AT_ONCE ? undefined : { ...head, entries: changed, gone };
}

function* piecesOf({ pieces, entries, ...head }: Storing): Iterable<string | Uint8Array> {
  const groups = groupsOf(entries, pieces ?? []);
  yield `${JSON.stringify({ ...head, entries: [] }).slice(0, -2)}\t`;
  for (const [at, { members, read }] of groups.entries()) {
    yield read?.heads ?? textOf(members.map(savedOf));
    yield at === groups.length - 1 ? '\t' : ',\t';
  }
  yield '],"rests":[\t';
  for (const [at, { members, read }] of groups.entries()) {
    yield read?.rests ?? textOf(members.map(([, { outcome }]): OutcomeRest => restOf(outcome)));
    yield at === groups.length - 1 ? '\t' : ',\t';
  }
  yield '],"findings":[\t';
  for (const [at, { members, read }] of groups.entries()) {
    yield read?.findings ?? textOf(members.map(([, { outcome }]) => outcome.diagnostics));
    yield at === groups.length - 1 ? '\t' : ',\t';
  }
  yield ']}';
}

/** Entries that are written together. */
interface Group {
  readonly members: readonly (readonly [path: string, entry: Entry])[];
  /** The piece in which all of them were read. */
  readonly read?: ReadPiece;
}

/** How many entries are written at a time. */
const AT_ONCE = 500;

/** All entries, each with those with which it was read: of an archive in which little has changed, most need not be made again. */
function groupsOf(entries: Entries['entries'], pieces: readonly ReadPiece[]): readonly Group[] {
  const left = new Map(entries);
  const groups = pieces.flatMap((piece): readonly Group[] => {
    const members = [...piece.entries.keys()].flatMap((path) => {
      const entry = left.get(path);
      return entry !== undefined && left.delete(path) ? [[path, entry] as const] : [];
    });
    const isSame =
      members.length === piece.entries.size && members.every(([path, entry]) => piece.entries.get(path) === entry);
    return members.length === 0 ? [] : [{ members, ...(isSame ? { read: piece } : {}) }];
  });
  if (left.size === 0) return groups;
  const last = groups.at(-1);
  // Else new ones would come to many small groups.
  const isOpen = last !== undefined && last.members.length < AT_ONCE;
  const others = [...(isOpen ? last.members : []), ...left];
  const added = Array.from({ length: Math.ceil(others.length / AT_ONCE) }, (_, at) => ({
    members: others.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  }));
  return [...(isOpen ? groups.slice(0, -1) : groups), ...added];
}

function savedOf([path, { outcome, ...entry }]: readonly [string, Entry]): SavedEntry {
  return [path, { ...entry, outcome: headOf(outcome) }];
}

function textOf(items: readonly unknown[]): string {
  return JSON.stringify(items).slice(1, -1);
}

/** The digest comes first and is known last: its place is kept for it. */
function writePieces(descriptor: number, pieces: Iterable<string | Uint8Array>): void {
  const hash = createHash('sha256');
  let at = DIGEST_LENGTH + 1;
  // One place for all pieces: memory outside the heap is collected late.
  let room = Buffer.allocUnsafe(ROOM);
  for (const piece of pieces) {
    const size = Buffer.byteLength(piece);
    if (size > room.length) room = Buffer.allocUnsafe(size);
    const bytes = typeof piece === 'string' ? room.subarray(0, room.write(piece)) : piece;
    hash.update(bytes);
    for (let written = 0; written < bytes.length;)
      written += writeSync(descriptor, bytes, written, bytes.length - written, at + written);
    at += bytes.length;
  }
  writeSync(descriptor, `${hash.digest('hex')}\n`, 0);
}

/** In bytes; a piece seldom has more. */
const ROOM = 1 << 20;
