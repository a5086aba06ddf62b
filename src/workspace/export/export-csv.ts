import { join } from 'node:path';
import { csvHead, csvRows } from '../../interchange/index.ts';
import type { NamedFile } from '../files/checkout.ts';
import { openGrowing, type GrowingFile } from '../files/growing-file.ts';
import type { Archive } from './archive.ts';
import { fillTables } from './export-tables.ts';

/** Characters that are written at once. */
const CHUNK = 1 << 16;

/** Writes every table as a file into a folder: none has its name before all are whole. Returns how many checks there were. */
export function exportCsv(archive: Archive, { cwd, file }: NamedFile): number {
  const open: (GrowingFile & { readonly finish: () => void })[] = [];
  try {
    const count = fillTables(archive.checks(), archive.wordingFor, (table) => {
      const grown = openGrowing({ cwd, file: join(file, `${table.name}.csv`) });
      let pending = csvHead(table);
      const flush = (): void => {
        grown.write(Buffer.from(pending));
        pending = '';
      };
      open.push({ ...grown, finish: flush });
      return {
        add: (rows) => {
          pending += csvRows(rows);
          if (pending.length >= CHUNK) flush();
        },
      };
    });
    for (const each of open) each.finish();
    for (const each of open) each.keep();
    return count;
  } finally {
    for (const each of open) each.discard();
  }
}
