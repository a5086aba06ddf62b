import { lstatSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import {
  filesToWrite,
  isObjectPath,
  LOCK_FILE,
  objectsOf,
  openSnapshots,
  storedContent,
  writeLock,
  type NewSnapshot,
  type Snapshot,
  type SnapshotTable,
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
  /** The content of a snapshot; undefined if only excerpts are kept, or what is stored is not what the lock says. */
  contentOf(snapshot: Snapshot): Uint8Array | undefined;
  /** Puts snapshots into the store: objects first, the lock last, each file whole or not at all. */
  write(added: ReadonlyMap<string, NewSnapshot>): void;
  /** The objects that lie in the store and that none of these snapshots needs, as paths in it. */
  unneeded(table: SnapshotTable): readonly string[];
  /** Removes lines from the lock, and then every object that no line names. */
  remove(keys: ReadonlySet<string>): void;
}

/** Opens the store in `folder`, a path in the project; objects of more than `lfsAbove` bytes are handed to git LFS. */
export function openStore(root: string, folder: string, lfsAbove: number = Number.POSITIVE_INFINITY): SnapshotStore {
  const store: StoreFolder = { guarded: realpathSync(root), path: join(realpathSync(root), folder) };
  const table = (): SnapshotTable => {
    realFolderOf(join(store.path, LOCK_FILE), guarding(store.guarded));
    const files = nodeFiles(root);
    const snapshots = openSnapshots({ read: (name, most) => files.readUnlinked(`${folder}/${name}`, most) });
    if (snapshots.lockProblem !== undefined)
      throw new UsageError(
        snapshots.lockProblem.message,
        `Restore ${folder}/${LOCK_FILE} from git, or delete it and capture the sources again.`,
      );
    return snapshots.table;
  };
  return {
    table,
    contentOf: (snapshot) =>
      storedContent({ read: (name, most) => nodeFiles(root).readUnlinked(`${folder}/${name}`, most) }, snapshot).bytes,
    write: (added) => {
      // Another capture may have written meanwhile: its lines are kept.
      const before = table();
      const files = filesToWrite(before, added);
      const large = files.filter(([name, { length }]) => name !== LOCK_FILE && length > lfsAbove);
      writeAttributes(store, { large: large.map(([name]) => name), gone: [] });
      // A store without a lock would look as if the lock had been removed.
      if (before.size === 0) put(store, LOCK_FILE, writeLock(before));
      for (const [name, content] of files) put(store, name, content);
      sweep(store, before, table());
    },
    unneeded: (after) => unneeded(store, after),
    remove: (keys) => {
      const before = table();
      const after = new Map([...before].filter(([key]) => !keys.has(key)));
      // Until an object is gone, nothing names it: whatever ends this run leaves a store that can be trusted.
      if (keys.size > 0) put(store, LOCK_FILE, writeLock(after));
      const gone = unneeded(store, after);
      for (const object of gone) remove(store, join(store.path, object));
      writeAttributes(store, { large: [], gone });
    },
  };
}

function unneeded({ path }: StoreFolder, table: SnapshotTable): readonly string[] {
  const needed = new Set([...table.values()].flatMap(objectsOf));
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
function sweep(store: StoreFolder, before: SnapshotTable, now: SnapshotTable): void {
  const needed = new Set([...now.values()].flatMap(objectsOf));
  const gone = [...before.values()].flatMap(objectsOf).filter((object) => !needed.has(object));
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
