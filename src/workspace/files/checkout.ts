import { lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { SETTINGS_FILE } from '../../project/index.ts';
import { findRepository } from '../git/repository.ts';
import { isThere } from './is-there.ts';
import { isWithin, type Guard } from './real-path.ts';

/**
 * The folder around `folder`, a real path, that came as a whole, so that a stranger may have laid anything in it: what
 * git checked out, else the outermost project. Undefined if there is neither.
 */
export function checkoutAround(folder: string): string | undefined {
  const repository = findRepository(folder);
  if (repository !== undefined) return repository.workTree;
  let outermost: string | undefined;
  for (let at = folder; ; at = dirname(at)) {
    if (isThere(join(at, SETTINGS_FILE))) outermost = at;
    if (dirname(at) === at) return outermost;
  }
}

/**
 * All folders around `folder`, a real path, from which something can have come with it: the checkout, and where that is
 * a submodule what it is part of.
 */
export function checkoutsAround(folder: string): readonly string[] {
  const checkout = checkoutAround(folder) ?? folder;
  const isPart = lstatSync(join(checkout, '.git'), { throwIfNoEntry: false })?.isFile() === true;
  const outer = isPart && dirname(checkout) !== checkout ? checkoutAround(dirname(checkout)) : undefined;
  return outer === undefined ? [checkout] : [checkout, ...checkoutsAround(outer)];
}

/** Where a file that the user named is, and what people call it. */
export interface NamedFile {
  readonly cwd: string;
  /** As the user wrote it. */
  readonly file: string;
}

/**
 * Guards every checkout, and for a path that was given from the working folder this one as well: it can be an archive
 * of a stranger that was unpacked.
 */
export function guardOf({ cwd, file }: NamedFile): Guard {
  const here = isAbsolute(file) ? undefined : realpathSync(cwd);
  return (folder) => (here !== undefined && isWithin(here, folder)) || checkoutAround(folder) !== undefined;
}
