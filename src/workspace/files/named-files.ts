import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SETTINGS_FILE } from '../../project/index.ts';
import { findRepository } from '../git/repository.ts';
import { UsageError } from '../usage-error.ts';
import { problemOfTarget } from './node-files.ts';
import { readRegular } from './read-regular.ts';
import { realPathOf } from './real-path.ts';
import { refused } from './refusal.ts';
import { writeWhole, type FileParts } from './write-whole.ts';

/**
 * The folder around `folder` in which a stranger may have laid links: what git checked out, else the outermost project,
 * else the folder itself. As a real path.
 */
export function guardedAround(folder: string): string {
  const start = realpathSync(folder);
  const workTree = findRepository(start)?.workTree;
  if (workTree !== undefined) return workTree;
  let outermost = start;
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, SETTINGS_FILE))) outermost = at;
    if (dirname(at) === at) return outermost;
  }
}

/** Where a file that the user named lies, and how people call it. */
export interface NamedFile {
  readonly cwd: string;
  /** As the user wrote it. */
  readonly file: string;
}

/** Reads a regular file that the user named; undefined where there is none. A link in the checkout is followed only within it. */
export function readNamed({ cwd, file }: NamedFile, maxBytes: number): Uint8Array | undefined {
  const guarded = guardedAround(cwd);
  const { path, link } = realPathOf(resolve(cwd, file), guarded);
  const content = link === undefined ? readRegular(path, maxBytes) : readLinked(guarded, resolve(cwd, file), maxBytes);
  if ('bytes' in content) return content.bytes;
  const { problem } = content;
  if (problem === 'missing') return undefined;
  if (problem === 'too-large')
    throw new UsageError(
      `\`${file}\` is too large: more than ${(maxBytes / 1_000_000).toLocaleString('en')} MB are not read.`,
      'Name a smaller file.',
    );
  if (problem === 'unreadable') throw new UsageError(`\`${file}\` cannot be read.`, 'Check who may read it.');
  throw refused(file, problem);
}

function readLinked(guarded: string, path: string, maxBytes: number): ReturnType<typeof readRegular> {
  let target;
  try {
    target = realpathSync(path);
  } catch (error) {
    return { problem: error instanceof Error && 'code' in error && error.code === 'ELOOP' ? 'linked' : 'missing' };
  }
  return problemOfTarget(guarded, target) ?? readRegular(target, maxBytes);
}

/** The same for a file that must be there. */
export function requireNamed(named: NamedFile, maxBytes: number): Uint8Array {
  const bytes = readNamed(named, maxBytes);
  if (bytes === undefined) throw new UsageError(`There is no file \`${named.file}\`.`, 'Check the path.');
  return bytes;
}

/** Writes a file that the user named, whole or not at all. */
export function writeNamed({ cwd, file }: NamedFile, content: FileParts): void {
  writeWhole({ path: resolve(cwd, file), content, guarded: guardedAround(cwd) });
}
