import { lstatSync, mkdirSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { guardOf, type NamedFile } from '../files/checkout.ts';
import { isThere } from '../files/is-there.ts';
import { makeFolder } from '../files/make-folder.ts';
import { codeOf } from '../files/read-regular.ts';
import { isWithin, realPathOf } from '../files/real-path.ts';
import { UsageError } from '../usage-error.ts';
import { inPlainWords } from './system-error.ts';

/** Where a site keeps what its next build needs; no server should hand it out. */
export const OWN = '.factwright';

/** The folder of a site, by its real path. */
export interface OutFolder {
  readonly path: string;
  /** Of a file of the site: where it is on disk; nothing on the way to it is a link. */
  readonly fileAt: (path: string) => string;
  /** The same, with its folder made where that is missing. */
  readonly placeFor: (path: string) => string;
  /** What lies at a path now; a link, which is written over, is as good as nothing. */
  readonly kindOf: (path: string) => 'file' | 'folder' | 'none';
}

/** Opens the folder that a site is written to; one that holds other files is not taken. */
export function openOutFolder(named: NamedFile, root: string): OutFolder {
  const wanted = resolve(named.cwd, named.file);
  const { path, link } = realPathOf(wanted, guardOf(named));
  if (link !== undefined)
    throw new UsageError(`\`${link}\` is a link, and nothing is written through links.`, 'Name a folder with --out.');
  refuseSources(path, root, named.file);
  if (!isThere(join(path, OWN)) && openedNames(path).length > 0)
    throw new UsageError(
      `\`${named.file}\` holds files that Factwright did not write.`,
      `Name an empty or a new folder with --out, so that nothing of yours is overwritten. If it is a site whose folder \`${OWN}\` was removed, remove the whole site, and build again.`,
    );
  return folderAt(path);
}

function openedNames(path: string): readonly string[] {
  try {
    makeFolder(path);
    return readdirSync(path);
  } catch (error) {
    throw codeOf(error) === 'ENOTDIR' ? notAFolder(path) : inPlainWords(error, path);
  }
}

function notAFolder(folder: string): UsageError {
  return new UsageError(
    `\`${folder}\` is not a folder, but the site needs one of this name.`,
    `Remove \`${basename(folder)}\`, or build into another folder.`,
  );
}

function refuseSources(path: string, root: string, name: string): void {
  const real = realpathSync(root);
  if (isWithin(path, real))
    throw new UsageError(`\`${name}\` holds the project itself.`, 'Name a folder of its own for the site with --out.');
  const [inner] = path.slice(real.length + 1).split(/[\\/]/);
  if (isWithin(real, path) && (inner === 'factchecks' || inner === '.git'))
    throw new UsageError(
      `\`${name}\` lies among the files of the project.`,
      'Name a folder of its own for the site with --out.',
    );
}

function folderAt(path: string): OutFolder {
  // A folder that was looked at stays one of ours for the time of a build.
  const sound = new Set([path]);
  const check = (folder: string, isMade: boolean): void => {
    if (sound.has(folder)) return;
    check(dirname(folder), isMade);
    const status = lstatSync(folder, { throwIfNoEntry: false });
    if (status === undefined) {
      if (!isMade) return;
      mkdirSync(folder);
    } else if (!status.isDirectory()) {
      throw notAFolder(folder);
    }
    sound.add(folder);
  };
  const at = (file: string, isMade: boolean): string => {
    const whole = join(path, file);
    if (!isWithin(path, whole) || whole === path) throw new Error(`A file of a site lies outside of it: ${file}`);
    check(dirname(whole), isMade);
    return whole;
  };
  return { path, fileAt: (file) => at(file, false), placeFor: (file) => at(file, true), kindOf: kindsIn(path) };
}

type Kind = 'file' | 'folder' | 'link';

/** What lies in a folder, by name. */
type Listing = ReadonlyMap<string, Kind>;

/** From so many questions about one folder on, it is read as a whole. */
const FEW = 20;

/** Of a folder that much is asked about, all names are read at once: to ask for each of a hundred thousand files takes a second. */
function kindsIn(root: string): OutFolder['kindOf'] {
  const listings = new Map<string, Listing>();
  const asked = new Map<string, number>();
  const folders = new Map<string, boolean>([['', true]]);
  /** Whether a folder is there; anything else in its place is an error. */
  const hasFolder = (folder: string): boolean => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const kind = kindIn(folder);
    if (kind === 'file' || kind === 'link') throw notAFolder(join(root, folder));
    folders.set(folder, kind === 'folder');
    return kind === 'folder';
  };
  const kindIn = (path: string): Kind | undefined => {
    const at = path.lastIndexOf('/');
    const folder = at === -1 ? '' : path.slice(0, at);
    if (!hasFolder(folder)) return undefined;
    const listing = listings.get(folder);
    if (listing !== undefined) return listing.get(path.slice(at + 1));
    const count = (asked.get(folder) ?? 0) + 1;
    asked.set(folder, count);
    if (count > FEW) listings.set(folder, listingOf(join(root, folder)));
    return kindOf(lstatSync(join(root, path), { throwIfNoEntry: false }));
  };
  return (path) => {
    const kind = kindIn(path);
    return kind === undefined || kind === 'link' ? 'none' : kind;
  };
}

function listingOf(folder: string): Listing {
  const entries = readdirSync(folder, { withFileTypes: true });
  return new Map(entries.map((entry) => [entry.name, kindOf(entry) ?? 'link']));
}

function kindOf(entry: Pick<Stats, 'isDirectory' | 'isFile'> | undefined): Kind | undefined {
  if (entry === undefined) return undefined;
  return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'link';
}
