import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { dirname, join, parse, resolve, sep } from 'node:path';
import { refused } from './refusal.ts';

/** Whether a path lies in a folder or is the folder; both are real paths. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** Where a path really lies, and the first link on the way to it that lies in the guarded folder. */
export interface RealPath {
  readonly path: string;
  readonly link?: string;
}

/**
 * Follows a path component by component. Links that lie outside `guarded`, a real path, are the user's own; the first one
 * inside it, which a stranger may have made, ends the walk and is named. What does not exist yet is taken as it stands.
 */
export function realPathOf(path: string, guarded: string): RealPath {
  const whole = resolve(path);
  const { root } = parse(whole);
  let real = root;
  let isThere = true;
  for (const name of whole.slice(root.length).split(sep)) {
    if (name === '') continue;
    const next = join(real, name);
    const status: Stats | undefined = isThere ? lstatSync(next, { throwIfNoEntry: false }) : undefined;
    isThere = status !== undefined;
    if (status?.isSymbolicLink()) {
      if (isWithin(guarded, real)) return { path: next, link: next };
      real = targetOf(next);
    } else {
      real = next;
    }
  }
  return { path: real };
}

/** A link of the user's own that leads nowhere stays what it is: whoever opens it gets the error of the system. */
function targetOf(link: string): string {
  try {
    return realpathSync(link);
  } catch {
    return link;
  }
}

/** The real path of the folder that a path lies in, refused where a link in the guarded folder is on the way. */
export function realFolderOf(path: string, guarded: string): string {
  const { path: folder, link } = realPathOf(dirname(resolve(path)), guarded);
  if (link !== undefined) throw refused(link, 'linked');
  return folder;
}
