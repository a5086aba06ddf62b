import type { FileContent } from '../../project/index.ts';
import { indexEntries, intendedFiles, type Folder } from './listings.ts';
import type { Repository } from './repository.ts';
import { openRevision, revisionOf } from './revision.ts';
import { GitError } from './run-git.ts';
import { isBlob } from './same-content.ts';

/** A file that differs between the index and the last commit. */
export interface StagedFile {
  readonly path: string;
  /** Undefined if it is staged to be deleted. */
  readonly content: FileContent | undefined;
}

/** A larger file is not read; in bytes. */
const MOST_BYTES = 50_000_000;

/**
 * What is staged in a folder, beyond what a commit holds there; paths begin at the folder. A link is what it leads to in
 * the index.
 */
export function stagedFiles(repository: Repository, commit: string | undefined, folder: Folder): readonly StagedFile[] {
  const { entries, conflicts } = indexEntries(repository, folder);
  const [conflict] = conflicts;
  if (conflict !== undefined)
    throw new GitError(`A merge left several versions of \`${conflict}\`.`, 'Resolve them, and stage the file.');
  const before = openRevision(repository, commit, folder);
  const staged = revisionOf(repository, entries);
  const there = new Set(before.paths);
  const changed = staged.paths.filter(
    (path) =>
      !there.has(path) || staged.idOf(path) !== before.idOf(path) || staged.isLink(path) !== before.isLink(path),
  );
  // Git writes an empty file into the index for one that is only to be added some day.
  const mayBeIntended = changed.some((path) => !there.has(path) && isEmpty(entries.get(path)?.oid ?? ''));
  const intended = mayBeIntended ? intendedFiles(repository, folder) : new Set<string>();
  const shown = changed.filter((path) => !intended.has(path));
  staged.expect(shown);
  return [
    ...shown.map((path) => ({ path, content: staged.read(path, MOST_BYTES) })),
    ...before.paths.filter((path) => !entries.has(path)).map((path) => ({ path, content: undefined })),
  ];
}

function isEmpty(oid: string): boolean {
  return isBlob(new Uint8Array(), oid);
}
