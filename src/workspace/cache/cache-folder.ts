import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, realpathSync, rmSync, statSync, type BigIntStats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { checkoutsAround, guardOf } from '../files/checkout.ts';
import { makeFolder } from '../files/make-folder.ts';
import { readRegular } from '../files/read-regular.ts';
import { realPathOf } from '../files/real-path.ts';
import { TEMPORARY, writeWhole, type WholeFile } from '../files/write-whole.ts';
import { UsageError } from '../usage-error.ts';
import { whyNotOwn } from './own-folder.ts';
import { userCacheFolder, type Environment } from './user-folder.ts';

/**
 * What earlier runs left for one project. Nothing in it is signed, and nothing need be: it is in a folder of the user's
 * own, outside of all that a checkout can bring along, so that nobody else can have written there.
 */
export interface CacheFolder {
  readonly path: string;
  /** A file of it; undefined if there is none that can be trusted. */
  read(name: string, maxBytes: number): Uint8Array | undefined;
  /** Writes a file, whole or not at all. A run that cannot keep what it found has still found it. */
  write(name: string, content: WholeFile['content']): void;
  /** A folder in it, for many files of one kind. */
  folder(name: string): CacheFolder;
  /** Removes what is not wanted; what was written a short while ago may be wanted by a run that goes on. */
  sweep(isWanted: (name: string) => boolean): void;
}

/** Where the cache of a project is looked for. */
export interface CacheChoice {
  readonly env: Environment;
  readonly cwd: string;
  /** The folder that the user named instead of the default one. */
  readonly cacheDir?: string | undefined;
}

/** The folder, or why there is none, as a sentence. */
export type OpenedCache = { readonly folder: CacheFolder } | { readonly whyNot: string };

/** Opens the cache of the project in `root`; a folder that the user named and that is not fit for one is an error. */
export function openCacheFolder(root: string, { env, cwd, cacheDir }: CacheChoice): OpenedCache {
  if (cacheDir === undefined) {
    const found = userCacheFolder(env, process.platform);
    return found === undefined ? { whyNot: 'The environment names no cache folder.' } : openIn(root, found);
  }
  const opened = openIn(root, resolve(cwd, cacheDir));
  if ('folder' in opened) return opened;
  throw new UsageError(opened.whyNot, 'Name a folder of your own outside the project with --cache-dir.');
}

function openIn(root: string, base: string): OpenedCache {
  const { path, link } = realPathOf(dirname(base), guardOf({ cwd: root, file: base }));
  if (link !== undefined) return { whyNot: `\`${link}\` is a link, and links are not followed here.` };
  const whole = join(path, basename(base));
  if (checkoutsAround(realpathSync(root)).some((checkout) => liesIn(checkout, whole)))
    return { whyNot: `\`${base}\` is inside the project or its checkout, so it could have come with it.` };
  const project = join(whole, nameOf(root));
  for (const folder of [whole, project]) {
    const why = whyNotOwn(folder);
    if (why !== undefined) return { whyNot: `\`${folder}\` ${why}.` };
  }
  return { folder: cacheIn(whole, project) };
}

/** Compared by identity and not by name: names differ in case, by mounts and, on Windows, by age. */
function liesIn(folder: string, path: string): boolean {
  const identity = identityOf(folder);
  for (let at = path; ; at = dirname(at)) {
    if (at === folder || (identity !== undefined && identityOf(at) === identity)) return true;
    if (dirname(at) === at) return false;
  }
}

function identityOf(path: string): string | undefined {
  try {
    const status: BigIntStats | undefined = statSync(path, { bigint: true, throwIfNoEntry: false });
    return status === undefined ? undefined : `${status.dev} ${status.ino}`;
  } catch {
    return undefined;
  }
}

/** A name that a person recognises, and a digest that no other project has. */
function nameOf(root: string): string {
  const real = realpathSync.native(root);
  const readable = basename(real)
    .replaceAll(/[^\w-]+/g, '-')
    .slice(0, 40);
  return `${readable}-${createHash('sha256').update(real).digest('hex').slice(0, 32)}`;
}

/** The last of the folders, each of which is in the one before and must be the user's own. */
function cacheIn(...folders: readonly [string, ...string[]]): CacheFolder {
  const path = folders.at(-1) ?? folders[0];
  const isOwn = (): boolean => folders.every((folder) => whyNotOwn(folder) === undefined);
  let isSwept = false;
  return {
    path,
    read: (name, maxBytes) => {
      const content = isOwn() ? readRegular(join(path, name), maxBytes) : undefined;
      return content !== undefined && 'bytes' in content ? content.bytes : undefined;
    },
    write: (name, content) => {
      try {
        makeFolder(path, 0o700);
        if (!isOwn()) return;
        writeWhole({ path: join(path, name), content, isGuarded: () => true, mode: 0o600 });
        if (!isSwept) removeOld(path, (other) => !TEMPORARY.test(other));
        isSwept = true;
      } catch {
        // A full disk, a folder that may not be written: the next run will be as slow as this one.
      }
    },
    folder: (name) => cacheIn(...folders, join(path, name)),
    sweep: (isWanted) => {
      try {
        if (isOwn()) removeOld(path, isWanted);
      } catch {
        // What is left over is in nobody's way.
      }
    },
  };
}

/** After this time nobody is still writing a file, in milliseconds. */
const OLD = 600_000;

/** Removes files that are not wanted, such as what runs that were killed left half written. */
function removeOld(folder: string, isWanted: (name: string) => boolean): void {
  for (const name of readdirSync(folder)) {
    if (isWanted(name)) continue;
    const status = lstatSync(join(folder, name), { throwIfNoEntry: false });
    if (status?.isFile() === true && Date.now() - status.mtimeMs > OLD) rmSync(join(folder, name), { force: true });
  }
}
