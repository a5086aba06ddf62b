import { createRequire } from 'node:module';
import type * as Sqlite from 'node-sqlite3-wasm';
import { SQLITE_END, sqliteInsert, sqliteSchema, sqliteValue } from '../../interchange/index.ts';
import type { NamedFile } from '../files/checkout.ts';
import { openGrowing } from '../files/growing-file.ts';
import type { Archive } from './archive.ts';
import { fillTables } from './export-tables.ts';

/** Writes a database, which gets its name when it is whole. Returns how many checks there are in it. */
export function exportSqlite(archive: Archive, named: NamedFile): number {
  const sqlite: typeof Sqlite = createRequire(import.meta.url)('node-sqlite3-wasm');
  const grown = openGrowing(named);
  try {
    const database = new sqlite.Database(grown.unfinished);
    try {
      database.exec(sqliteSchema());
      const count = fillTables(archive.checks(), archive.wordingFor, (table) => {
        const insert = database.prepare(sqliteInsert(table));
        return {
          add: (rows) => {
            for (const row of rows) insert.run(row.map(sqliteValue));
          },
        };
      });
      database.exec(SQLITE_END);
      database.close();
      grown.keep();
      return count;
    } finally {
      if (database.isOpen) database.close();
    }
  } finally {
    grown.discard();
  }
}
