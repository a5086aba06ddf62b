import { createRequire } from 'node:module';
import type * as Sqlite from 'node-sqlite3-wasm';
import { DuckDBInstance } from '@duckdb/node-api';

/** A row that a reader gave back. */
export type Row = Readonly<Record<string, unknown>>;

/** What DuckDB says to a query; paths in it are absolute. */
export async function duckdb(query: string): Promise<readonly Row[]> {
  const [rows = []] = await duckdbAll([query]);
  return rows;
}

/** The same for several, one after the other. */
export async function duckdbAll(queries: readonly string[]): Promise<readonly (readonly Row[])[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const results: (readonly Row[])[] = [];
    for (const query of queries) results.push((await connection.runAndReadAll(query)).getRowObjectsJson());
    return results;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** What SQLite says to a query on a file. */
export function sqlite(path: string, query: string): readonly Row[] {
  const { Database }: typeof Sqlite = createRequire(import.meta.url)('node-sqlite3-wasm');
  const database = new Database(path, { readOnly: true });
  try {
    return database.all(query);
  } finally {
    database.close();
  }
}
