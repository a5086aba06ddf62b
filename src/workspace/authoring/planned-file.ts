import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { isFolder, isThere } from '../files/is-there.ts';
import { readRegular } from '../files/read-regular.ts';
import { guarding, realFolderOf } from '../files/real-path.ts';
import { writeWhole } from '../files/write-whole.ts';
import { UsageError } from '../usage-error.ts';

/** A file that is to be there. */
export interface WantedFile {
  /** Absolute. */
  readonly path: string;
  readonly content: string;
  readonly mode?: number;
  /** Lines that are added to a file that is there and lacks them; without any, such a file is kept as it is. */
  readonly lines?: readonly string[];
}

/** What becomes of it. */
export interface PlannedFile extends WantedFile {
  readonly state: 'new' | 'kept' | 'added';
}

/** Finds out what is there and stays; fails where something could not be written, before anything is. */
export function planFiles(wanted: readonly WantedFile[], top: string): readonly PlannedFile[] {
  const planned = wanted.map(planOf);
  for (const { path, state } of planned) if (state !== 'kept') requirePlace(path, top);
  return planned;
}

function planOf(file: WantedFile): PlannedFile {
  if (!isThere(file.path)) return { ...file, state: 'new' };
  const before = file.lines === undefined || !lstatSync(file.path).isFile() ? undefined : textOf(file.path);
  if (before === undefined) return { ...file, state: 'kept' };
  const present = new Set(before.split(/\r?\n/).map(ruleOf));
  const missing = (file.lines ?? []).filter((line) => !present.has(ruleOf(line)));
  if (missing.length === 0) return { ...file, state: 'kept' };
  const end = before === '' || before.endsWith('\n') ? '' : '\n';
  return { ...file, state: 'added', content: `${before}${end}${missing.map((line) => `${line}\n`).join('')}` };
}

/** A rule for git, however it was written: `/site/`, `site/` and `site` are one here. */
function ruleOf(line: string): string {
  return line.trim().replaceAll(/^\/|\/$/g, '');
}

/** In bytes. */
const MOST_BYTES = 1_000_000;

function textOf(path: string): string | undefined {
  const content = readRegular(path, MOST_BYTES);
  return 'bytes' in content ? new TextDecoder().decode(content.bytes) : undefined;
}

function requirePlace(path: string, top: string): void {
  realFolderOf(path, guarding(top));
  let folder = dirname(path);
  while (!isThere(folder)) folder = dirname(folder);
  if (!isFolder(folder)) throw new UsageError(`\`${folder}\` is a file, and a folder is needed there.`, 'Rename it.');
}

/** Writes what is new, each file whole or not at all; what came to be there meanwhile stays. */
export function writePlanned(planned: readonly PlannedFile[], top: string): void {
  for (const { path, content, mode, state } of planned) {
    if (state === 'kept' || (state === 'new' && isThere(path))) continue;
    writeWhole({ path, content, isGuarded: guarding(top), ...(mode === undefined ? {} : { mode }) });
  }
}
