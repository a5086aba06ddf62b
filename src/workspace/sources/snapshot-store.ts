import { lstatSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import {
  CONTENT_BYTES,
  filesToWrite,
  isObjectPath,
  LOCK_FILE,
  objectsIn,
  openSnapshots,
  storedContent,
  writeLock,
  type Added,
  type Kept,
  type Moved,
  type Renamed,
  type Snapshot,
  type SnapshotTable,
  type StoreReader,
} from '../../snapshots/index.ts';
import { nodeFiles } from '../files/node-files.ts';
import { without, type KeptLines } from './kept-lines.ts';
import { isBroken, soundLock, type FindNames } from './sound-lock.ts';
import { attributesAfter } from './snapshot-attributes.ts';
import { UsageError } from '../usage-error.ts';
import { guarding, realFolderOf } from '../files/real-path.ts';
import { readRegular } from '../files/read-regular.ts';
import { TEMPORARY, writeWhole } from '../files/write-whole.ts';

/** The folder of snapshots of a project on disk. */
export interface SnapshotStore {
  /**
   * What the lock names now, by the present names of the checks, under which it is recorded when it is next written; a lock
   * that is not to be trusted is refused.
   */
  table(): SnapshotTable;
  /** The same with the receipts of sources of which there is no copy; `renewed` names those that may be broken. */
  kept(renewed?: ReadonlySet<string>): Kept;
  /** The bytes of an object, up to a size; undefined if it is missing. */
  object(path: string): Uint8Array | undefined;
  /** The content of a snapshot; undefined if only excerpts are kept, or what is stored is not what the lock says. */
  contentOf(snapshot: Snapshot): Uint8Array | undefined;
  /** Puts snapshots and receipts into the store: objects first, the lock last, each file whole or not at all. */
  write(added: Added): void;
  /** What is recorded under the former name of a check; with `record` it is written under the present one. */
  renamed(record?: 'record'): readonly Moved[];
  /** The objects that lie in the store and that nothing of this needs, as paths in it. */
  unneeded(kept: Kept): readonly string[];
  /** Removes lines from the lock, and then every object that nothing needs. */
  remove(lines: KeptLines): void;
}

/** How a store is kept. */
interface StoreOptions {
  /** Objects of more bytes are handed to git LFS. */
  readonly lfsAbove?: number;
  /** The present names of checks, by those under which something is stored. */
  readonly presentNames?: FindNames;
}

/** Opens the store in `folder`, a path in the project. */
export function openStore(
  root: string,
  folder: string,
  { lfsAbove = Number.POSITIVE_INFINITY, presentNames = () => new Map() }: StoreOptions = {},
): SnapshotStore {
  const store: StoreFolder = { guarded: realpathSync(root), path: join(realpathSync(root), folder) };
  const read = (name: string, most: number): ReturnType<StoreReader['read']> =>
    nodeFiles(root).readUnlinked(`${folder}/${name}`, most);
  const readLock = (renewed?: ReadonlySet<string>): Renamed => {
    realFolderOf(join(store.path, LOCK_FILE), guarding(store.guarded));
    return soundLock(openSnapshots({ read }), { presentNames, renewed, lock: `${folder}/${LOCK_FILE}` });
  };
  const kept = (renewed?: ReadonlySet<string>): Kept => readLock(renewed).kept;
  return {
    table: () => kept().snapshots,
    kept,
    object: (path) => {
      const found = read(path, CONTENT_BYTES);
      return 'bytes' in found ? found.bytes : undefined;
    },
    contentOf: (snapshot) => storedContent({ read }, snapshot).bytes,
    write: (added) => {
      const keys = new Set([...(added.snapshots ?? []), ...(added.receipts ?? [])].map(([key]) => key));
      // Another capture may have written meanwhile: its lines are kept.
      const before = kept(keys);
      const files = filesToWrite(before, added);
      const large = files.filter(([name, { length }]) => name !== LOCK_FILE && length > lfsAbove);
      writeAttributes(store, { large: large.map(([name]) => name), gone: [] });
      // A store without a lock would look as if the lock had been removed.
      if (before.snapshots.size + before.receipts.size === 0) put(store, LOCK_FILE, writeLock(new Map()));
      for (const [name, content] of files) put(store, name, content);
      sweep(store, before, kept());
    },
    renamed: (record) => {
      // What is broken is said where it is used, and would be lost here.
      if (isBroken(openSnapshots({ read }))) return [];
      const { kept: after, moved } = readLock();
      if (record !== undefined && moved.length > 0) put(store, LOCK_FILE, writeLock(after.snapshots, after.receipts));
      return moved;
    },
    unneeded: (after) => unneeded(store, after),
    remove: (lines) => {
      const after = without(kept(), lines);
      // Until an object is gone, nothing names it: whatever ends this run leaves a store that can be trusted.
      if (lines.keys.length + lines.receipts.length > 0)
        put(store, LOCK_FILE, writeLock(after.snapshots, after.receipts));
      const gone = unneeded(store, after);
      for (const object of gone) remove(store, join(store.path, object));
      writeAttributes(store, { large: [], gone });
    },
  };
}

function unneeded({ path }: StoreFolder, kept: Kept): readonly string[] {
  const needed = new Set(objectsIn(kept));
  if (!isFolder(join(path, OBJECTS))) return [];
  // Without a lock nothing would seem to be needed.
  if (lstatSync(join(path, LOCK_FILE), { throwIfNoEntry: false }) === undefined)
    throw new UsageError('The lock file of the snapshots is missing.', 'Restore it from git first.');
  return readdirSync(join(path, OBJECTS), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((object) => isObjectPath(object) && !needed.has(object))
    .toSorted();
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The folder of the objects. */
const OBJECTS = 'sha256';

/** The folder of a store, as a path below a real folder in which no link leads the way. */
interface StoreFolder {
  readonly guarded: string;
  readonly path: string;
}

function put({ guarded, path }: StoreFolder, name: string, content: string | Uint8Array): void {
  writeWhole({ path: join(path, name), content, isGuarded: guarding(guarded) });
}

/** What git is told of a store is short; in bytes. */
const ATTRIBUTES_BYTES = 10_000_000;

/** Writes what git must know of the store, if it does not know it yet. */
function writeAttributes(
  store: StoreFolder,
  change: { readonly large: readonly string[]; readonly gone: readonly string[] },
): void {
  const found = readRegular(join(store.path, ATTRIBUTES), ATTRIBUTES_BYTES);
  const before = 'bytes' in found ? new TextDecoder().decode(found.bytes) : undefined;
  const after = attributesAfter(before, change);
  if (after !== before) put(store, ATTRIBUTES, after);
}

/** What tells git how the files of a store are kept. */
export const ATTRIBUTES = '.gitattributes';

/** Removes the objects that no line names any longer, and what a killed capture left half written. */
function sweep(store: StoreFolder, before: Kept, now: Kept): void {
  const needed = new Set(objectsIn(now));
  const gone = objectsIn(before).filter((object) => !needed.has(object));
  for (const object of gone) remove(store, join(store.path, object));
  writeAttributes(store, { large: [], gone });
  for (const entry of readdirSync(store.path, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && TEMPORARY.test(entry.name)) removeIfOld(store, join(entry.parentPath, entry.name));
}

function remove({ guarded }: StoreFolder, path: string): void {
  realFolderOf(path, guarding(guarded));
  rmSync(path, { force: true });
}

/** After this time nobody is still writing a file, in milliseconds. */
const OLD = 600_000;

function removeIfOld(store: StoreFolder, path: string): void {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status !== undefined && Date.now() - status.mtimeMs > OLD) remove(store, path);
}
