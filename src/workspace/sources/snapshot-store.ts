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
  type Snapshot,
  type Snapshots,
  type SnapshotTable,
  type StoreReader,
} from '../../snapshots/index.ts';
import { nodeFiles } from '../files/node-files.ts';
import { attributesAfter } from './snapshot-attributes.ts';
import { UsageError } from '../usage-error.ts';
import { guarding, realFolderOf } from '../files/real-path.ts';
import { readRegular } from '../files/read-regular.ts';
import { TEMPORARY, writeWhole } from '../files/write-whole.ts';

/** The folder of snapshots of a project on disk. */
export interface SnapshotStore {
  /** What the lock names now; a lock that is not to be trusted is refused. */
  table(): SnapshotTable;
  /** The same with the receipts of sources of which there is no copy; `renewed` names those that may be broken. */
  kept(renewed?: ReadonlySet<string>): Kept;
  /** The bytes of an object, up to a size; undefined if it is missing. */
  object(path: string): Uint8Array | undefined;
  /** The content of a snapshot; undefined if only excerpts are kept, or what is stored is not what the lock says. */
  contentOf(snapshot: Snapshot): Uint8Array | undefined;
  /** Puts snapshots and receipts into the store: objects first, the lock last, each file whole or not at all. */
  write(added: Added): void;
  /** The objects that lie in the store and that nothing of this needs, as paths in it. */
  unneeded(kept: Kept): readonly string[];
  /** Removes lines from the lock, and then every object that nothing needs. */
  remove(lines: KeptLines): void;
}

/** Opens the store in `folder`, a path in the project; objects of more than `lfsAbove` bytes are handed to git LFS. */
export function openStore(root: string, folder: string, lfsAbove: number = Number.POSITIVE_INFINITY): SnapshotStore {
  const store: StoreFolder = { guarded: realpathSync(root), path: join(realpathSync(root), folder) };
  const read = (name: string, most: number): ReturnType<StoreReader['read']> =>
    nodeFiles(root).readUnlinked(`${folder}/${name}`, most);
  const kept = (renewed: ReadonlySet<string> = new Set()): Kept => {
    realFolderOf(join(store.path, LOCK_FILE), guarding(store.guarded));
    const opened = openSnapshots({ read });
    requireSound(opened, renewed, `${folder}/${LOCK_FILE}`);
    return { snapshots: opened.table, receipts: opened.receipts };
  };
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

/** Lines of the lock, by key. */
export interface KeptLines {
  /** Of copies. */
  readonly keys: readonly string[];
  /** Of sources of which receipts are kept. */
  readonly receipts: readonly string[];
}

/** What stays when lines go. */
export function without({ snapshots, receipts }: Kept, gone: KeptLines): Kept {
  return { snapshots: others(snapshots, gone.keys), receipts: others(receipts, gone.receipts) };
}

function others<T>(table: ReadonlyMap<string, T>, keys: readonly string[]): ReadonlyMap<string, T> {
  const removed = new Set(keys);
  return new Map([...table].filter(([key]) => !removed.has(key)));
}

/** Refuses what would be lost, or taken for sound, if the lock were written again. */
function requireSound(opened: Snapshots, renewed: ReadonlySet<string>, lock: string): void {
  if (opened.lockProblem !== undefined)
    throw new UsageError(
      opened.lockProblem.message,
      `Restore ${lock} from git, or delete it and capture the sources again.`,
    );
  const broken = opened.receiptProblems().find(({ key, field }) => field === undefined && !renewed.has(key ?? ''));
  if (broken === undefined) return;
  throw new UsageError(
    `The receipts in ${lock} cannot be trusted${broken.key === undefined ? '' : ` for \`${broken.key}\``}. ${broken.message}`,
    broken.hint,
  );
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

const ATTRIBUTES = '.gitattributes';

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
