import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { PARTITIONS, TABLES } from '../../interchange/index.ts';
import { guardOf, type NamedFile } from '../files/checkout.ts';
import { isFolder } from '../files/is-there.ts';
import { realPathOf } from '../files/real-path.ts';
import { refused } from '../files/refusal.ts';
import { UsageError } from '../usage-error.ts';

/** A folder for Parquet files, all of which a reader takes in: none of an earlier export may be left. */
export interface TableFolder {
  /** Removes the files that are not among these, and folders that are empty then; paths from the folder. */
  removeOthers(written: ReadonlySet<string>): void;
}

const NAMES = TABLES.map(({ name }) => name).join('|');
/** What the file of a table is called until it is whole. */
const UNFINISHED = /(^|\/)\.([a-z]+\.parquet)\.[0-9a-f]{24}\.tmp$/;

const OURS = new RegExp(String.raw`^(?:(${NAMES})(?:/(?:${PARTITIONS.join('|')})=[\w-]+)+/\1|${NAMES})\.parquet$`);

/** Opens a folder that is empty, or new, or holds what an export wrote; one with other files is not taken. */
export function openTableFolder(named: NamedFile): TableFolder {
  const { path, link } = realPathOf(resolve(named.cwd, named.file), guardOf(named));
  if (link !== undefined) throw refused(link, 'linked');
  const before = filesIn(path);
  if (before.some((file) => !OURS.test(file.replace(UNFINISHED, '$1$2'))))
    throw new UsageError(
      `\`${named.file}\` holds files that no export to Parquet wrote.`,
      'Name an empty or a new folder with --out: readers of Parquet take in all that is there.',
    );
  return {
    removeOthers: (written) => {
      for (const file of before) if (!written.has(file)) removeFile(path, file);
    },
  };
}

/** Whatever is no folder, links included. */
function filesIn(folder: string): readonly string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
}

function removeFile(folder: string, file: string): void {
  rmSync(join(folder, file));
  for (let at = dirname(file); at !== '.'; at = dirname(at)) {
    if (readdirSync(join(folder, at)).length > 0) return;
    rmdirSync(join(folder, at));
  }
}
