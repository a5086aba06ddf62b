import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { LINK, readState } from '../cache/file-state.ts';
import { textOf, timesIn } from './folder-times.ts';

/** The folders of a site in which something came or went since they were noted: `all` if that is not known. */
export type Disturbed = ReadonlySet<string> | 'all';

/** What a comparison found, and the state of the file that it compared with. */
export interface ComparedFolders {
  readonly state: string;
  readonly disturbed: Disturbed;
}

/** Compares the folders of a site with the times that were noted in a file. */
export function compareFolders(site: string, file: string): ComparedFolders {
  const { state } = readState(file);
  return { state, disturbed: state === LINK ? 'all' : disturbedIn(site, timesIn(textOf(file))) };
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
