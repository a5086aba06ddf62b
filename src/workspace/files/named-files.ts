import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { FileProblem } from '../../project/index.ts';
import { openIndexes } from '../git/is-in-git.ts';
import { UsageError } from '../usage-error.ts';
import { checkoutAround, guardOf, type NamedFile } from './checkout.ts';
import { targetOf } from './link-target.ts';
import { openRegular, readRegular, type OpenFile } from './read-regular.ts';
import { realPathOf } from './real-path.ts';
import { refused } from './refusal.ts';
import { writeWhole, type FileParts } from './write-whole.ts';

/** Reads a regular file that the user named; undefined if there is none. A link in a checkout is followed only within it. */
export function readNamed(named: NamedFile, maxBytes: number): Uint8Array | undefined {
  const way = wayTo(named);
  const content = 'path' in way ? readRegular(way.path, maxBytes) : way;
  if ('bytes' in content) return content.bytes;
  if (content.problem === 'missing') return undefined;
  throw unusable(named.file, content.problem, maxBytes);
}

/** Opens a regular file of any size that the user named, in the same way; it must be there. */
export function openNamed(named: NamedFile): OpenFile {
  const way = wayTo(named);
  const opened = 'path' in way ? openRegular(way.path) : way;
  if ('descriptor' in opened) return opened;
  throw opened.problem === 'missing' ? noFile(named.file) : unusable(named.file, opened.problem, 0);
}

function unusable(file: string, problem: Exclude<FileProblem, 'missing'>, maxBytes: number): UsageError {
  if (problem === 'too-large')
    return new UsageError(
      `\`${file}\` is too large: the limit is ${(maxBytes / 1_000_000).toLocaleString('en')} MB.`,
      'Name a smaller file.',
    );
  if (problem === 'unreadable') return new UsageError(`\`${file}\` cannot be read.`, 'Check who may read it.');
  return refused(file, problem);
}

function noFile(file: string): UsageError {
  return new UsageError(`There is no file \`${file}\`.`, 'Check the path.');
}

/** Where a file that the user named really lies, or why it is not gone to. */
function wayTo({ cwd, file }: NamedFile): { readonly path: string } | { readonly problem: FileProblem } {
  const whole = resolve(cwd, file);
  const { path, link } = realPathOf(whole, guardOf({ cwd, file }));
  if (link === undefined) return { path };
  const checkout = checkoutAround(dirname(link)) ?? realpathSync(cwd);
  const way = targetOf(link, checkout, () => true);
  if ('problem' in way) return way;
  const target = targetOf(whole, checkout, openIndexes());
  return 'problem' in target && target.problem === 'dangling' ? { problem: 'missing' } : target;
}

/** The same for a file that must be there. */
export function requireNamed(named: NamedFile, maxBytes: number): Uint8Array {
  const bytes = readNamed(named, maxBytes);
  if (bytes === undefined) throw noFile(named.file);
  return bytes;
}

/** Writes a file that the user named, whole or not at all. */
export function writeNamed({ cwd, file }: NamedFile, content: FileParts): void {
  writeWhole({ path: resolve(cwd, file), content, isGuarded: guardOf({ cwd, file }) });
}
