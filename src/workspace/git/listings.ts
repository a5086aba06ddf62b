import type { Repository } from './repository.ts';
import { gitOutput } from './run-git.ts';

/** A file, a link or a submodule, as a tree or the index names it. */
export interface Entry {
  readonly mode: string;
  readonly oid: string;
}

/** What is in place of a link or of a submodule, by mode. */
export const LINK = '120000';
export const SUBMODULE = '160000';

/** What the index holds of a file. */
interface IndexEntry extends Entry {
  /** Whether it is left out of the work tree, as in a sparse checkout. */
  readonly isAway: boolean;
}

/** A part of the index. */
export interface Index {
  readonly entries: ReadonlyMap<string, IndexEntry>;
  /** Files that a merge left in several versions. */
  readonly conflicts: ReadonlySet<string>;
}

/** A folder in a work tree, named from the top with forward slashes; `''` is the top. */
export type Folder = string;

/** All that a commit holds in a folder, by path from there. */
export function treeEntries(repository: Repository, commit: string, folder: Folder): ReadonlyMap<string, Entry> {
  const args = ['-r', '-z', '--full-tree', '--', commit, ...(folder === '' ? [] : [folder])];
  const entries = new Map<string, Entry>();
  for (const [about, path] of rows(gitOutput(repository, 'ls-tree', args), folder)) {
    const [mode = '', , oid = ''] = about;
    entries.set(path, { mode, oid });
  }
  return entries;
}

/** The paths of all files of a commit, from the top of the work tree; or of those that have one of these paths. */
export function treePaths(repository: Repository, commit: string, of?: readonly string[]): readonly string[] {
  const args = ['-r', '-z', '--name-only', '--full-tree', '--', commit, ...(of ?? [])];
  return gitOutput(repository, 'ls-tree', args).toString('utf8').split('\0').slice(0, -1);
}

/** All that the index holds in a folder, by path from there. */
export function indexEntries(repository: Repository, folder: Folder): Index {
  const args = ['-s', '-t', '-z', ...(folder === '' ? [] : ['--', folder])];
  const entries = new Map<string, IndexEntry>();
  const conflicts = new Set<string>();
  for (const [about, path] of rows(gitOutput(repository, 'ls-files', args), folder)) {
    const [tag, mode = '', oid = '', stage] = about;
    if (stage !== '0') conflicts.add(path);
    entries.set(path, { mode, oid, isAway: tag === 'S' });
  }
  return { entries, conflicts };
}

/** The files in a folder that are to be added some day, of which the index holds nothing yet. */
export function intendedFiles(repository: Repository, folder: Folder): ReadonlySet<string> {
  const args = ['-s', '-z', '--debug', ...(folder === '' ? [] : ['--', folder])];
  // The details of a file follow it, before the next one.
  const told = gitOutput(repository, 'ls-files', args).toString('utf8').split('\0');
  const intended = new Set<string>();
  for (const [index, row] of told.entries()) {
    const [, flags = ''] = /^ {2}ctime: [^]*?\tflags: ([0-9a-f]+)\n/.exec(told[index + 1] ?? '') ?? [];
    if ((Number.parseInt(flags, 16) & INTENT_TO_ADD) === 0) continue;
    const [, path = ''] = /(?:^|\tflags: [0-9a-f]+\n)[0-7]{6} [0-9a-f]+ \d\t([^]*)$/.exec(row) ?? [];
    intended.add(folder === '' ? path : path.slice(folder.length + 1));
  }
  return intended;
}

/** A bit of the index's extended flags. */
const INTENT_TO_ADD = 1 << 29;

/** Words, a tab and a path, then a NUL; paths are made to begin at the folder. */
function* rows(output: Buffer, folder: Folder): Iterable<readonly [about: readonly string[], path: string]> {
  const inner = folder === '' ? 0 : folder.length + 1;
  for (const row of output.toString('utf8').split('\0')) {
    const tab = row.indexOf('\t');
    // What is not a folder itself has no path from there.
    if (tab >= 0 && row.length > tab + 1 + inner) yield [row.slice(0, tab).split(' '), row.slice(tab + 1 + inner)];
  }
}
