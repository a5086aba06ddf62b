import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
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

/** Opens the store in `folder`, a path in the project. */
export function openStore(root: string, folder: string): SnapshotStore {
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
      keepBytes(path);
      // A store without a lock would look as if the lock had been taken away.
      if (before.size === 0) writeAtomically(join(path, LOCK_FILE), writeLock(before));
      for (const [name, content] of filesToWrite(before, added)) writeAtomically(join(path, name), content);
      sweep(path, before, table());
    },
  };
}

/** Git must not turn line ends into others, as it does with texts on some machines. */
function keepBytes(path: string): void {
  const attributes = join(path, '.gitattributes');
  if (!existsSync(attributes)) writeAtomically(attributes, '* -text\n');
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
  for (const object of [...before.values()].flatMap(objectsOf))
    if (!needed.has(object)) rmSync(join(path, object), { force: true });
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && /^\..+\.\d+\.tmp$/.test(entry.name)) removeIfOld(join(entry.parentPath, entry.name));
}

/** After this time nobody is still writing a file, in milliseconds. */
const OLD = 600_000;

function removeIfOld(path: string): void {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status !== undefined && Date.now() - status.mtimeMs > OLD) rmSync(path, { force: true });
}
