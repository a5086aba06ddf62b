import { readState } from '../cache/file-state.ts';
import { guarding } from '../files/real-path.ts';
import { writeWhole } from '../files/write-whole.ts';
import { compareFolders, timeOf, type ComparedFolders, type Disturbed } from './compare-folders.ts';
import { textOf, withTimes } from './folder-times.ts';
import { OWN, type OutFolder } from './out-folder.ts';

/** The file that says when something last came into a folder of the site or left it. */
export const FOLDERS: string = `${OWN}/folders.txt`;

/** The folders of a site as the last build left them. */
export interface SiteFolders {
  /** Those that something came into or left since: what is missing there is made again. */
  readonly disturbed: Disturbed;
  /** Keeps how they are now, once files were written to some or removed from them. */
  readonly keep: (files: () => Iterable<string>, touched: Iterable<string>) => void;
}

/**
 * Compares the folders with what the last build left. A hundred thousand files are not asked for one by one: whoever takes
 * one away or puts one down changes the time of its folder. What is written into a file of the site is not noticed.
 * What was compared ahead, before the site was locked, holds if no build has noted other times since.
 */
export function openFolders(out: OutFolder, ahead?: ComparedFolders): SiteFolders {
  const file = out.fileAt(FOLDERS);
  const isAhead = ahead !== undefined && ahead.state === readState(file).state;
  const { disturbed } = isAhead ? ahead : compareFolders(out.path, file);
  return { disturbed, keep: (files, touched) => keep(out, { disturbed, files, touched }) };
}

/** What a build did to the folders. */
interface Changes {
  readonly disturbed: Disturbed;
  readonly files: () => Iterable<string>;
  readonly touched: Iterable<string>;
}

function keep(out: OutFolder, { disturbed, files, touched }: Changes): void {
  const isAll = disturbed === 'all';
  const changed = new Map<string, string | undefined>();
  const note = (folder: string): void => void (changed.has(folder) || changed.set(folder, timeOf(out.path, folder)));
  for (const folder of isAll ? [] : disturbed) note(folder);
  for (const path of isAll ? files() : touched) for (const folder of foldersAround(path)) note(folder);
  const content = withTimes(isAll ? '' : textOf(out.fileAt(FOLDERS)), changed);
  writeWhole({ path: out.placeFor(FOLDERS), content, isGuarded: guarding(out.path) });
}

/** The folder of a file and all around it; that of the site is the empty path. */
function* foldersAround(path: string): Iterable<string> {
  for (let at = path.lastIndexOf('/'); at !== -1; at = path.lastIndexOf('/', at - 1)) yield path.slice(0, at);
  yield '';
}
