import { lstatSync, type Stats } from 'node:fs';

/** Others must not be able to write to a trusted folder. */
const WRITABLE_BY_OTHERS = 0o022;

/** Why what is in a folder may be somebody else's; undefined if it is the user's alone, or not there yet. */
export function whyNotOwn(folder: string): string | undefined {
  const status = statusOf(folder);
  if (status === undefined) return undefined;
  if (typeof status === 'string') return status;
  if (status.isSymbolicLink()) return 'is a link, and links are not followed here';
  if (!status.isDirectory()) return 'is not a folder';
  // Windows has neither; there the folder is in the user's profile.
  const user = process.getuid?.();
  if (user === undefined) return undefined;
  if (status.uid !== user) return 'belongs to another user';
  return (status.mode & WRITABLE_BY_OTHERS) === 0 ? undefined : 'can be written by other users';
}

function statusOf(folder: string): Stats | string | undefined {
  try {
    return lstatSync(folder, { throwIfNoEntry: false });
  } catch {
    return 'cannot be inspected';
  }
}
