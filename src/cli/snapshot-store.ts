import { lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import {
  filesToWrite,
  LOCK_FILE,
  objectsOf,
  openSnapshots,
  readContent,
  writeLock,
  type NewSnapshot,
  type Snapshot,
  type SnapshotTable,
} from '../snapshots/index.ts';
import { nodeFiles } from './node-files.ts';
import { attributesAfter } from './snapshot-attributes.ts';
import { UsageError } from './usage-error.ts';
import { writeAtomically } from './write-atomically.ts';

/** The folder of snapshots of a project on disk. */
export interface SnapshotStore {
  /** What the lock names now; a lock that is not to be trusted is refused. */
  table(): SnapshotTable;
  /** The content of a snapshot; undefined where only excerpts are kept, or what is stored is not what the lock says. */
  contentOf(snapshot: Snapshot): Uint8Array | undefined;
  /** Puts snapshots into the store: objects first, the lock last, each file whole or not at all. */
  write(added: ReadonlyMap<string, NewSnapshot>): void;
}

/** Opens the store in `folder`, a path in the project; objects of more than `lfsAbove` bytes are handed to git LFS. */
export function openStore(root: string, folder: string, lfsAbove: number = Number.POSITIVE_INFINITY): SnapshotStore {
  const path = join(root, folder);
  const table = (): SnapshotTable => {
    const files = nodeFiles(root);
    const snapshots = openSnapshots({ read: (name, most) => files.read(`${folder}/${name}`, most) });
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
      readContent({ read: (name, most) => nodeFiles(root).read(`${folder}/${name}`, most) }, snapshot),
    write: (added) => {
      requireInside(root, path);
      // Another capture may have written meanwhile: its lines are kept.
      const before = table();
      const files = filesToWrite(before, added);
      const large = files.filter(([name, { length }]) => name !== LOCK_FILE && length > lfsAbove);
      writeAttributes(path, { large: large.map(([name]) => name), gone: [] });
      // A store without a lock would look as if the lock had been taken away.
      if (before.size === 0) writeAtomically(join(path, LOCK_FILE), writeLock(before));
      for (const [name, content] of files) writeAtomically(join(path, name), content);
      sweep(path, before, table());
    },
  };
}

/** Writes what git must know of the store, if it does not know it yet. */
function writeAttributes(
  path: string,
  change: { readonly large: readonly string[]; readonly gone: readonly string[] },
): void {
  const file = join(path, '.gitattributes');
  // What a link leads to is no part of the store.
  const before = lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : undefined;
  const after = attributesAfter(before, change);
  if (after !== before) writeAtomically(file, after);
}

/** A link in a stranger's branch must not lead our writing out of the project. */
function requireInside(root: string, path: string): void {
  mkdirSync(path, { recursive: true });
  if (!`${realpathSync(path)}${sep}`.startsWith(`${realpathSync(root)}${sep}`))
    throw new UsageError(`The folder ${path} leads out of the project.`, 'Replace the link by a folder.');
}

/** Removes the objects that no line names any more, and what a capture that was killed left half written. */
function sweep(path: string, before: SnapshotTable, now: SnapshotTable): void {
  const needed = new Set([...now.values()].flatMap(objectsOf));
  const gone = [...before.values()].flatMap(objectsOf).filter((object) => !needed.has(object));
  for (const object of gone) rmSync(join(path, object), { force: true });
  writeAttributes(path, { large: [], gone });
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && /^\..+\.\d+\.tmp$/.test(entry.name)) removeIfOld(join(entry.parentPath, entry.name));
}

/** After this time nobody is still writing a file, in milliseconds. */
const OLD = 600_000;

function removeIfOld(path: string): void {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status !== undefined && Date.now() - status.mtimeMs > OLD) rmSync(path, { force: true });
}
