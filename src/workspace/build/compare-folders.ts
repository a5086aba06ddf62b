import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { LINK, readState } from '../cache/file-state.ts';
import { readRegular } from '../files/read-regular.ts';

/** The folders of a site in which something came or went since they were noted: `all` if that is not known. */
export type Disturbed = ReadonlySet<string> | 'all';

/** What a comparison found, and the state of the file that it compared with. */
export interface ComparedFolders {
  readonly state: string;
  readonly disturbed: Disturbed;
}

const MOST_BYTES = 200_000_000;

/** Compares the folders of a site with the times that were noted in a file. */
export function compareFolders(site: string, file: string): ComparedFolders {
  const { state } = readState(file);
  return { state, disturbed: state === LINK ? 'all' : disturbedIn(site, readTimes(file)) };
}

function disturbedIn(site: string, known: ReadonlyMap<string, string>): Disturbed {
  if (known.size === 0) return 'all';
  const disturbed = new Set<string>();
  for (const [folder, time] of known) {
    const now = timeOf(site, folder);
    if (now === undefined) return 'all';
    if (now !== time) disturbed.add(folder);
  }
  return disturbed;
}

/** When something last came into a folder of a site or left it; undefined if there is no such folder. */
export function timeOf(site: string, folder: string): string | undefined {
  const status = lstatSync(join(site, folder), { throwIfNoEntry: false });
  return status?.isDirectory() === true ? String(status.mtimeMs) : undefined;
}

/** The times that were noted, by folder. */
export function readTimes(file: string): ReadonlyMap<string, string> {
  const content = readRegular(file, MOST_BYTES);
  if (!('bytes' in content)) return new Map();
  const known = new Map<string, string>();
  for (const line of Buffer.from(content.bytes).toString('utf8').split('\n')) {
    const space = line.indexOf(' ');
    if (space !== -1) known.set(line.slice(space + 1), line.slice(0, space));
  }
  return known;
}
