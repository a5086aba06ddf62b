import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { isFolder } from '../files/is-there.ts';
import { readRegular } from '../files/read-regular.ts';
import { guarding, realPathOf } from '../files/real-path.ts';
import { UsageError } from '../usage-error.ts';

/** A file of a built site. */
export interface ServedFile {
  readonly bytes: Uint8Array;
  /** Other bytes have another one. */
  readonly digest: string;
}

/** A built site, to be read. */
export interface BuiltSite {
  /** The file at a path of the site; no link is followed. */
  readonly file: (path: string) => ServedFile | undefined;
  readonly isFolder: (path: string) => boolean;
}

/** A larger file is no part of a page. */
const MOST_BYTES = 500_000_000;

/** Opens the site that was built into a folder. */
export function openBuiltSite(folder: string): BuiltSite {
  const { path: root } = realPathOf(resolve(folder), () => false);
  const at = (path: string): string | undefined => {
    const { path: real, link } = realPathOf(join(root, path), guarding(root));
    return link === undefined ? real : undefined;
  };
  const site: BuiltSite = {
    file: (path) => {
      const real = at(path);
      const content = real === undefined ? undefined : readRegular(real, MOST_BYTES);
      if (content === undefined || !('bytes' in content)) return undefined;
      const { bytes } = content;
      return { bytes, digest: createHash('sha256').update(bytes).digest('base64url') };
    },
    isFolder: (path) => {
      const real = at(path);
      return real !== undefined && isFolder(real);
    },
  };
  if (site.file('index.html') !== undefined) return site;
  throw new UsageError(`There is no site in \`${folder}\`.`, 'Build it first: `factwright build`.');
}
