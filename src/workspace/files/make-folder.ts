import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { isThere } from './is-there.ts';
import { codeOf } from './read-regular.ts';

/**
 * Makes a folder and those above it that are missing. Node's own function never ends if the system says that
 * there is no such folder while it makes one, as Linux does in `/proc`.
 */
export function makeFolder(path: string, mode = 0o777): void {
  if (isThere(path)) return;
  makeFolder(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process may have been faster.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
