import { codeOf } from '../files/read-regular.ts';
import { UsageError } from '../usage-error.ts';

/** What the errors of the system mean for a site, and what to do. */
const MEANINGS: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  ENOSPC: ['no space is left on the disk', 'Make room, and build again.'],
  EDQUOT: ['all the space that you may use is taken', 'Make room, and build again.'],
  EROFS: ['this disk can only be read', 'Name a folder on another disk with --out.'],
  EACCES: ['you may not write there', 'Change who may, or name another folder with --out.'],
  EPERM: ['you may not write there', 'Change who may, or name another folder with --out.'],
  EMFILE: ['too many files are open', 'Close other programs, or raise the limit of open files.'],
  EISDIR: ['a folder has the name of a file of the site', 'Remove that folder, and build again.'],
  ENOTEMPTY: ['a folder has the name of a file of the site', 'Remove that folder, and build again.'],
  ENAMETOOLONG: ['a name is longer than this disk takes', 'Choose shorter names, or another disk with --out.'],
};

/** An error of the system while a site is written, in plain words; any other as it is. */
export function inPlainWords(error: unknown, folder: string): unknown {
  const meaning = MEANINGS[codeOf(error)];
  if (meaning === undefined || !(error instanceof Error)) return error;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : folder;
  return new UsageError(`The site could not be written to \`${path}\`: ${meaning[0]}.`, meaning[1]);
}
