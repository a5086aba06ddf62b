import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readRegular } from '../files/read-regular.ts';
import { guarding } from '../files/real-path.ts';
import { writeWhole } from '../files/write-whole.ts';
import { OWN, type OutFolder } from './out-folder.ts';

/** The file that says when something last came into a folder of the site or left it. */
const FOLDERS = `${OWN}/folders.txt`;
const MOST_BYTES = 200_000_000;

/** The folders of a site as the last build left them. */
export interface SiteFolders {
  /** Those that something came into or left since: what is missing there is made again. `all` if that is not known. */
  readonly disturbed: ReadonlySet<string> | 'all';
  /** Keeps how they are now, once files were written to some or removed from them. */
  readonly keep: (files: () => Iterable<string>, touched: Iterable<string>) => void;
}

/**
 * Compares the folders with what the last build left. A hundred thousand files are not asked for one by one: whoever takes
 * one away or puts one down changes the time of its folder. What is written into a file of the site is not noticed.
 */
export function openFolders(out: OutFolder): SiteFolders {
  const known = read(out);
  const disturbed = new Set<string>();
  let isAll = known.size === 0;
  for (const [folder, time] of known) {
    if (isAll) break;
    const now = timeOf(out, folder);
    if (now === undefined) isAll = true;
    else if (now !== time) disturbed.add(folder);
  }
  return {
    disturbed: isAll ? 'all' : disturbed,
    keep: (files, touched) => keep(out, known, { isAll, disturbed, files, touched }),
  };
}

/** What a build did to the folders. */
interface Changes {
  readonly isAll: boolean;
  readonly disturbed: ReadonlySet<string>;
  readonly files: () => Iterable<string>;
  readonly touched: Iterable<string>;
}

function keep(out: OutFolder, known: ReadonlyMap<string, string>, { isAll, disturbed, files, touched }: Changes): void {
  const times = new Map(isAll ? [] : known);
  const changed = new Set(disturbed);
  for (const path of isAll ? files() : touched) for (const folder of foldersAround(path)) changed.add(folder);
  for (const folder of changed) {
    const now = timeOf(out, folder);
    if (now === undefined) times.delete(folder);
    else times.set(folder, now);
  }
  const lines = [...times].map(([folder, time]) => `${time} ${folder}\n`);
  writeWhole({ path: out.placeFor(FOLDERS), content: lines.join(''), isGuarded: guarding(out.path) });
}

/** The folder of a file and all around it; that of the site is the empty path. */
function* foldersAround(path: string): Iterable<string> {
  for (let at = path.lastIndexOf('/'); at !== -1; at = path.lastIndexOf('/', at - 1)) yield path.slice(0, at);
  yield '';
}

function timeOf(out: OutFolder, folder: string): string | undefined {
  const status = lstatSync(join(out.path, folder), { throwIfNoEntry: false });
  return status?.isDirectory() === true ? String(status.mtimeMs) : undefined;
}

function read(out: OutFolder): ReadonlyMap<string, string> {
  const content = readRegular(out.fileAt(FOLDERS), MOST_BYTES);
  if (!('bytes' in content)) return new Map();
  const known = new Map<string, string>();
  for (const line of Buffer.from(content.bytes).toString('utf8').split('\n')) {
    const space = line.indexOf(' ');
    if (space !== -1) known.set(line.slice(space + 1), line.slice(0, space));
  }
  return known;
}
