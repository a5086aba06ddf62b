import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { FileContent } from '../../project/index.ts';
import { openIndexes } from '../git/is-in-git.ts';
import { UsageError } from '../usage-error.ts';
import { checkoutAround, guardOf, type NamedFile } from './checkout.ts';
import { targetOf } from './link-target.ts';
import { readRegular } from './read-regular.ts';
import { realPathOf } from './real-path.ts';
import { refused } from './refusal.ts';
import { writeWhole, type FileParts } from './write-whole.ts';

/** Reads a regular file that the user named; undefined if there is none. A link in a checkout is followed only within it. */
export function readNamed({ cwd, file }: NamedFile, maxBytes: number): Uint8Array | undefined {
  const whole = resolve(cwd, file);
  const { path, link } = realPathOf(whole, guardOf({ cwd, file }));
  const content = link === undefined ? readRegular(path, maxBytes) : readLinked({ cwd, whole, link }, maxBytes);
  if ('bytes' in content) return content.bytes;
  const { problem } = content;
  if (problem === 'missing') return undefined;
  if (problem === 'too-large')
    throw new UsageError(
      `\`${file}\` is too large: the limit is ${(maxBytes / 1_000_000).toLocaleString('en')} MB.`,
      'Name a smaller file.',
    );
  if (problem === 'unreadable') throw new UsageError(`\`${file}\` cannot be read.`, 'Check who may read it.');
  throw refused(file, problem);
}

/** A path and the link that leads the way to it, which can be a folder's. */
interface Linked {
  readonly cwd: string;
  readonly whole: string;
  readonly link: string;
}

function readLinked({ cwd, whole, link }: Linked, maxBytes: number): FileContent {
  const checkout = checkoutAround(dirname(link)) ?? realpathSync(cwd);
  const way = targetOf(link, checkout, () => true);
  if ('problem' in way) return way;
  const target = targetOf(whole, checkout, openIndexes());
  if ('path' in target) return readRegular(target.path, maxBytes);
  return target.problem === 'dangling' ? { problem: 'missing' } : target;
}

/** The same for a file that must be there. */
export function requireNamed(named: NamedFile, maxBytes: number): Uint8Array {
  const bytes = readNamed(named, maxBytes);
  if (bytes === undefined) throw new UsageError(`There is no file \`${named.file}\`.`, 'Check the path.');
  return bytes;
}

/** Writes a file that the user named, whole or not at all. */
export function writeNamed({ cwd, file }: NamedFile, content: FileParts): void {
  writeWhole({ path: resolve(cwd, file), content, isGuarded: guardOf({ cwd, file }) });
}
