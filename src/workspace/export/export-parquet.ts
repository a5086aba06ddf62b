import { join } from 'node:path';
import type { Partition, Table } from '../../interchange/index.ts';
import type { NamedFile } from '../files/checkout.ts';
import { openGrowing, type GrowingFile } from '../files/growing-file.ts';
import type { Archive, ArchivePart } from './archive.ts';
import { fillTables } from './export-tables.ts';
import { openParquet, type ParquetFile } from './parquet-file.ts';
import { openTableFolder } from './table-folder.ts';

/**
 * Writes every table as a file into a folder, or into folders by the values of `by`. The files get their names when all
 * are whole, and those of an earlier export go. Returns how many checks there were.
 */
export function exportParquet(archive: Archive, { cwd, file }: NamedFile, by: readonly Partition[]): number {
  const folder = openTableFolder({ cwd, file });
  const grown = new Map<string, GrowingFile>();
  const without = new Set<string>(by);
  try {
    let count = 0;
    for (const { path, checks } of by.length === 0 ? [wholeOf(archive)] : archive.partitions(by)) {
      const open: { readonly table: ParquetFile; readonly file: GrowingFile }[] = [];
      count += fillTables(checks, archive.wordingFor, (table) => {
        const name = nameOf(table, path);
        const growing = openGrowing({ cwd, file: join(file, name) });
        grown.set(name, growing);
        const opened = openParquet(table, without, growing);
        open.push({ table: opened, file: growing });
        return opened;
      });
      for (const each of open) {
        each.table.finish();
        each.file.close();
      }
    }
    for (const each of grown.values()) each.keep();
    folder.removeOthers(new Set(grown.keys()));
    return count;
  } finally {
    for (const each of grown.values()) each.discard();
  }
}

function wholeOf(archive: Archive): ArchivePart {
  return { path: '', checks: archive.checks() };
}

function nameOf({ name }: Table, path: string): string {
  return path === '' ? `${name}.parquet` : `${name}/${path}/${name}.parquet`;
}
