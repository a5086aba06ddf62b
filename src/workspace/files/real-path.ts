import { lstatSync, readlinkSync } from 'node:fs';
import { dirname, join, parse, resolve, sep } from 'node:path';
import { refused } from './refusal.ts';

/** Whether a link that is in a folder, given by its real path, may have been laid by a stranger. */
export type Guard = (folder: string) => boolean;

/** Guards a folder, given by its real path, and all that is in it. */
export function guarding(folder: string): Guard {
  return (inner) => isWithin(folder, inner);
}

/** Whether a path is in a folder or is the folder; both are real paths. */
export function isWithin(folder: string, path: string): boolean {
  const [outer, inner] = [folded(folder), folded(path)];
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}

/** There, names that differ in case alone are those of one file. */
const IGNORES_CASE: boolean = process.platform === 'win32' || process.platform === 'darwin';

function folded(path: string): string {
  return IGNORES_CASE ? path.toLowerCase() : path;
}

/** Where a path really lies, and the first guarded link on the way to it. */
export interface RealPath {
  readonly path: string;
  readonly link?: string;
}

/** As many links as Linux follows in one path. */
const MOST_LINKS = 40;

/**
 * Follows a path component by component. Links that are not guarded are the user's own, and are followed; the first one
 * that is, which a stranger may have laid, ends the walk and is named. What does not exist is taken as it stands.
 */
export function realPathOf(path: string, isGuarded: Guard): RealPath {
  const { root, names } = split(resolve(path));
  let real = root;
  let links = 0;
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    const next = name === '..' ? dirname(real) : join(real, name);
    if (name === '..' || !isLink(next)) {
      real = next;
      continue;
    }
    links += 1;
    if (isGuarded(real) || links > MOST_LINKS) return { path: next, link: next };
    const target = readlinkSync(next);
    const absolute = split(target);
    if (absolute.root !== '') real = split(resolve(real, target)).root;
    names.push(...absolute.names);
  }
  return { path: real };
}

/** The names of a path, the first one last. */
function split(path: string): { readonly root: string; readonly names: string[] } {
  const { root } = parse(path);
  const names = path.slice(root.length).split(process.platform === 'win32' ? /[\\/]/ : '/');
  return { root, names: names.filter((name) => name !== '' && name !== '.').toReversed() };
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch {
    // Opening it gives the error of the system.
    return false;
  }
}

/** The real path of the folder of a path; refused if a guarded link is on the way. */
export function realFolderOf(path: string, isGuarded: Guard): string {
  const { path: folder, link } = realPathOf(dirname(resolve(path)), isGuarded);
  if (link !== undefined) throw refused(link, 'linked');
  return folder;
}
