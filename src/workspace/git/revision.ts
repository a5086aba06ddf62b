import type { FileContent } from '../../project/index.ts';
import { openBlobs } from './blobs.ts';
import { followLinks, type Followed } from './follow-links.ts';
import { LINK, SUBMODULE, treeEntries, type Entry, type Folder } from './listings.ts';
import type { Repository } from './repository.ts';

/** The files of a folder as git keeps them in a commit or in the index; paths begin at the folder. */
export interface Revision {
  /** All files and links. */
  readonly paths: readonly string[];
  readonly submodules: readonly string[];
  /** Whether a path is a link itself. */
  isLink(path: string): boolean;
  /** The id of the content that a path has, links followed within the folder; undefined if it has none. */
  idOf(path: string): string | undefined;
  /** What a path holds; links are followed within the folder. */
  read(path: string, maxBytes: number): FileContent;
  /** Names what will be read, in this order, which is faster. */
  expect(paths: readonly string[]): void;
}

/** What a commit holds in a folder; without a commit, nothing. */
export function openRevision(repository: Repository, commit: string | undefined, folder: Folder): Revision {
  return revisionOf(repository, commit === undefined ? new Map() : treeEntries(repository, commit, folder));
}

/** What a list of entries holds. */
export function revisionOf(repository: Repository, entries: ReadonlyMap<string, Entry>): Revision {
  const blobs = openBlobs(repository);
  const targets = new Map<string, string>();
  const textOf = (oid: string): string => {
    const known = targets.get(oid) ?? targetOf(blobs.read(oid, LONGEST_PATH));
    targets.set(oid, known);
    return known;
  };
  const follow = (path: string): Followed => {
    const mode = entries.get(path)?.mode;
    return mode !== undefined && mode !== LINK && mode !== SUBMODULE ? { path } : followLinks(entries, path, textOf);
  };
  const idOf = (path: string): string | undefined => {
    const to = follow(path);
    return 'path' in to ? entries.get(to.path)?.oid : undefined;
  };
  return {
    paths: [...entries].flatMap(([path, { mode }]) => (mode === SUBMODULE ? [] : [path])),
    submodules: [...entries].flatMap(([path, { mode }]) => (mode === SUBMODULE ? [path] : [])),
    isLink: (path) => entries.get(path)?.mode === LINK,
    idOf,
    read: (path, maxBytes) => {
      const to = follow(path);
      if ('problem' in to) return to;
      return blobs.read(entries.get(to.path)?.oid ?? '', maxBytes);
    },
    expect: (paths) => blobs.expect(paths.flatMap((path) => idOf(path) ?? [])),
  };
}

/** More is not a path, in bytes. */
const LONGEST_PATH = 10_000;

function targetOf(content: FileContent): string {
  // What is not a path leads out, and is followed nowhere.
  return 'bytes' in content ? new TextDecoder().decode(content.bytes) : '/';
}
