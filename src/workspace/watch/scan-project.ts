import { readdirSync, realpathSync, statSync, type BigIntStats, type Dirent } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { SETTINGS_FILE, type Folders } from '../../project/index.ts';
import { isEntered } from '../files/link-target.ts';
import { isWithin } from '../files/real-path.ts';

/** The state of a project at one moment. */
export interface ProjectScan {
  /** The files that a judgement depends on, by path in the project, each with a state that changes whenever the file does. */
  readonly files: ReadonlyMap<string, string>;
  /** The folders where such files can appear, outer ones first, each with what tells it from a later one of the same name. */
  readonly folders: ReadonlyMap<string, string>;
  /** Whether some of the files are links: what changes then has another path. */
  readonly hasLinks: boolean;
}

/** Where a scan looks: the folders of a project, and others all of whose files matter. */
export interface Scanned extends Folders {
  readonly others?: readonly string[];
}

/** Scans the settings and everything in the folder of the fact checks, and in others that are named; no file is read. */
export function scanProject(root: string, { factchecks, media, others = [] }: Scanned): ProjectScan {
  const realRoot = realpathSync(root);
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  let hasLinks = false;
  const enter = (folder: string): void => {
    folders.set(folder, identityOf(join(root, folder)));
  };
  const see = (path: string): void => {
    files.set(path, stateOf(join(root, path)));
  };
  enter('.');
  if (statusOf(join(root, SETTINGS_FILE)) !== undefined) see(SETTINGS_FILE);
  const walk = (start: string, isSeen: (path: string) => boolean): void => {
    if (!isInside(realRoot, join(root, start))) return;
    for (const outer of foldersAbove(start)) enter(outer);
    const open = [start];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
      enter(folder);
      for (const entry of entriesOf(join(root, folder))) {
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory() && isEntered(entry.name)) open.push(path);
        if (entry.isDirectory() || !isSeen(path)) continue;
        see(path);
        hasLinks ||= entry.isSymbolicLink();
        // The target of a link changes in its own folder.
        if (entry.isSymbolicLink() && isInside(realRoot, join(root, path))) enter(folderOfTarget(realRoot, path));
      }
    }
  };
  walk(factchecks, (path) => matters(path.slice(factchecks.length + 1), path.startsWith(`${media}/`)));
  for (const folder of others) walk(folder, (path) => matters(path.slice(folder.length + 1), true));
  return { files, folders, hasLinks };
}

/** The temporary files of editors do not matter; files other than YAML matter as pictures and in folders such as `_media`. */
function matters(path: string, isPicture: boolean): boolean {
  const names = path.split('/');
  if (names.some((name) => name.startsWith('.') || name.endsWith('~'))) return false;
  return isPicture || /\.ya?ml$/.test(path) || names.slice(0, -1).some((name) => name.startsWith('_'));
}

/** What changes whenever the file at a path does, or what says that there is none. */
export function stateOf(path: string): string {
  const state = statusOf(path);
  return state === undefined ? GONE : `${state.size} ${state.mtimeNs} ${state.ctimeNs} ${state.ino}`;
}

/** A folder that was deleted and made again can have the old one's inode. */
function identityOf(folder: string): string {
  const state = statusOf(folder);
  return state === undefined ? GONE : `${state.ino} ${state.birthtimeNs}`;
}

/** The state of what is not there. */
export const GONE = 'gone';

/** Undefined also for what vanished a moment ago and for links that lead nowhere. */
export function statusOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function folderOfTarget(realRoot: string, link: string): string {
  return (
    relative(realRoot, dirname(realpathSync(join(realRoot, link))))
      .split(sep)
      .join('/') || '.'
  );
}

/** `a` and `a/b` of `a/b/c`. */
function foldersAbove(path: string): readonly string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

/** Whether a path, through whatever links, leads to something in the folder whose real path is given. */
function isInside(realRoot: string, path: string): boolean {
  try {
    return isWithin(realRoot, realpathSync(path));
  } catch {
    return false;
  }
}
