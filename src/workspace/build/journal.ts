import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { readRegular } from '../files/read-regular.ts';
import { guarding } from '../files/real-path.ts';
import { writeWhole } from '../files/write-whole.ts';
import { isSitePath, MANIFEST } from './manifest.ts';
import { OWN, type OutFolder } from './out-folder.ts';
import { STAGED } from './stage.ts';

const JOURNAL = `${OWN}/journal.json`;
const MOST_BYTES = 500_000_000;

/** All that is left to do once every file of a build is made: it can be done again from the beginning at any time. */
export interface Journal {
  /** Names in the stage and paths in the site, in the order in which the files go there. */
  readonly writes: readonly (readonly [staged: string, path: string])[];
  /** Paths that leave the site. */
  readonly removals: readonly string[];
  /** The name of the manifest in the stage. */
  readonly manifest: string;
}

/** Writes the journal, and does what it says. From here on a build is finished, if not by this run then by the next. */
export function carryOut(out: OutFolder, journal: Journal): void {
  writeWhole({ path: out.placeFor(JOURNAL), content: JSON.stringify(journal), isGuarded: guarding(out.path) });
  finish(out, journal);
}

/** Finishes what a killed build has left; whether there was anything. */
export function finishEarlier(out: OutFolder): boolean {
  const content = readRegular(out.fileAt(JOURNAL), MOST_BYTES);
  const journal = 'bytes' in content ? parse(content.bytes) : undefined;
  if (journal === undefined) return false;
  finish(out, journal);
  return true;
}

function finish(out: OutFolder, { writes, removals, manifest }: Journal): void {
  for (const [staged, path] of writes) {
    const from = out.fileAt(`${STAGED}/${staged}`);
    if (existsSync(from)) renameSync(from, out.placeFor(path));
  }
  for (const path of removals) {
    rmSync(out.fileAt(path), { force: true });
    removeEmpty(out, dirname(path));
  }
  const from = out.fileAt(`${STAGED}/${manifest}`);
  if (existsSync(from)) renameSync(from, out.placeFor(MANIFEST));
  rmSync(out.fileAt(STAGED), { recursive: true, force: true });
  rmSync(out.fileAt(JOURNAL), { force: true });
}

function removeEmpty(out: OutFolder, folder: string): void {
  if (folder === '.' || folder === OWN) return;
  const path = out.fileAt(folder);
  if (!existsSync(path) || readdirSync(path).length > 0) return;
  rmdirSync(path);
  removeEmpty(out, dirname(folder));
}

function parse(bytes: Uint8Array): Journal | undefined {
  try {
    const journal: Journal = JSON.parse(Buffer.from(bytes).toString('utf8'));
    const paths = [...journal.writes.map(([, path]) => path), ...journal.removals];
    const staged = [...journal.writes.map(([name]) => name), journal.manifest];
    return paths.every(isSitePath) && staged.every((name) => /^\d+$/.test(name)) ? journal : undefined;
  } catch {
    return undefined;
  }
}
