import { copyFileSync, existsSync, readdirSync, renameSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isThere } from '../files/is-there.ts';
import { codeOf, readRegular } from '../files/read-regular.ts';
import { guarding } from '../files/real-path.ts';
import { TEMPORARY, writeWhole } from '../files/write-whole.ts';
import { areErasures, eraseLines, type Erasure } from './erase-lines.ts';
import { MANIFEST } from './manifest.ts';
import { OWN, type OutFolder } from './out-folder.ts';
import { isSegmentName } from './segments.ts';
import { isSitePath } from './site-path.ts';
import { STAGED } from './stage.ts';

const JOURNAL = `${OWN}/journal.json`;
const MOST_BYTES = 500_000_000;
/** A number in a numbered folder. */
const STAGED_NAME = /^\d+\/\d+$/;

/** All that is left to do once every file of a build is made: it can be done again from the beginning at any time. */
export interface Journal {
  /** Names in the stage and paths in the site, in the order in which the files go there. */
  readonly writes: readonly (readonly [staged: string, path: string])[];
  /** Paths that leave the site. */
  readonly removals: readonly string[];
  /** What the next build is to know, unless what the last one kept still holds. */
  readonly known?: NewKnowledge;
}

/** The manifest and the segments that it names. */
export interface NewKnowledge {
  /** The name of the manifest in the stage. */
  readonly manifest: string;
  /** Names in the stage of new segments, and their own. */
  readonly segments: readonly (readonly [staged: string, name: string])[];
  /** All segments that the manifest names; others go. */
  readonly wanted: readonly string[];
  /** Lines of segments that are no longer so, and must not stay. */
  readonly erasures: readonly Erasure[];
}

/** Writes the journal, and does what it says. From here on a build is finished, if not by this run then by the next. */
export function carryOut(out: OutFolder, journal: Journal): void {
  writeWhole({
    path: out.placeFor(JOURNAL),
    content: (file) => writeJournal(file, journal),
    isGuarded: guarding(out.path),
  });
  finish(out, journal);
}

/** Paths that are written at once: those of an archive come to a text of ten megabytes. */
const AT_ONCE = 1000;

function writeJournal(file: number, { writes, removals, known }: Journal): void {
  const put = (text: string): void => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  };
  put('{"writes":[');
  for (let at = 0; at < writes.length; at += AT_ONCE)
    put(`${at === 0 ? '' : ','}${JSON.stringify(writes.slice(at, at + AT_ONCE)).slice(1, -1)}`);
  put(`],${JSON.stringify({ removals, known }).slice(1)}`);
}

/** Whether the last build into a folder was killed while it put its files in place. */
export function hasJournal(folder: string): boolean {
  return isThere(join(folder, JOURNAL));
}

/** Finishes what a killed build has left; says whether there was anything. */
export function finishEarlier(out: OutFolder): boolean {
  for (const name of readdirSync(out.fileAt(OWN)))
    if (TEMPORARY.test(name)) rmSync(out.fileAt(`${OWN}/${name}`), { force: true });
  const content = readRegular(out.fileAt(JOURNAL), MOST_BYTES);
  const journal = 'bytes' in content ? parse(content.bytes) : undefined;
  if (journal !== undefined) finish(out, journal);
  return journal !== undefined;
}

function finish(out: OutFolder, { writes, removals, known }: Journal): void {
  for (const [staged, path] of writes) {
    const from = out.fileAt(`${STAGED}/${staged}`);
    if (existsSync(from)) move(from, out.placeFor(path));
  }
  for (const path of removals) {
    rmSync(out.fileAt(path), { force: true });
    removeEmpty(out, dirname(path));
  }
  if (known !== undefined) keepKnowledge(out, known);
  rmSync(out.fileAt(STAGED), { recursive: true, force: true });
  rmSync(out.fileAt(JOURNAL), { force: true });
}

/** The manifest comes after the segments that it names, and before those go that it does not. */
function keepKnowledge(out: OutFolder, { manifest, segments, wanted, erasures }: NewKnowledge): void {
  for (const [staged, path] of [
    ...segments.map(([from, name]) => [from, `${OWN}/${name}`] as const),
    [manifest, MANIFEST] as const,
  ]) {
    const from = out.fileAt(`${STAGED}/${staged}`);
    if (existsSync(from)) renameSync(from, out.placeFor(path));
  }
  for (const name of readdirSync(out.fileAt(OWN)))
    if (isSegmentName(name) && !wanted.includes(name)) rmSync(out.fileAt(`${OWN}/${name}`), { force: true });
  eraseLines(out, erasures);
}

/** A disk of its own may be mounted at a folder of the site. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    const near = `${to}.factwright.tmp`;
    rmSync(near, { force: true });
    copyFileSync(from, near);
    renameSync(near, to);
    rmSync(from);
  }
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
    const { writes, removals, known } = journal;
    const paths = [...writes.map(([, path]) => path), ...removals];
    const segments = known?.segments ?? [];
    const staged = [...writes, ...segments].map(([name]) => name);
    const isSound =
      paths.every(isSitePath) &&
      [...staged, known?.manifest ?? '0/0'].every((name) => STAGED_NAME.test(name)) &&
      [...segments.map(([, name]) => name), ...(known?.wanted ?? [])].every(isSegmentName) &&
      areErasures(known?.erasures ?? []);
    return isSound ? journal : undefined;
  } catch {
    return undefined;
  }
}
