import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { TABLES } from '../../src/interchange/index.ts';
import { duckdb, sqlite } from './export-readers.ts';
import { factwright, type Outcome } from './scratch-project.ts';

/** Every form of the export. */
export const FORMS = ['claimreview', 'datafeed', 'ndjson', 'csv', 'sqlite', 'parquet'] as const;

/** The forms that are a folder of tables. */
export const FOLDERS: ReadonlySet<string> = new Set(['csv', 'parquet']);

/** Exports to `out` in the project, and expects that it succeeds. */
export async function exported(root: string, to: string, ...argv: readonly string[]): Promise<Outcome> {
  const outcome = await factwright(root, 'export', '--to', to, '--out', 'out', ...argv);
  expect([outcome.code, outcome.stderr.includes('Exported ')]).toEqual([0, true]);
  return outcome;
}

/** The bytes of what was exported, by path; those of one file under an empty name. */
export function bytesIn(path: string): ReadonlyMap<string, Buffer> {
  if (statSync(path).isFile()) return new Map([['', readFileSync(path)]]);
  const entries = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(path, name)).isFile(),
  );
  return new Map(entries.toSorted().map((name) => [name, readFileSync(join(path, name))]));
}

/** All that can be read in an export, as text: what is compressed is read by a reader of its own. */
export async function wordsIn(root: string, to: string): Promise<string> {
  const out = join(root, 'out');
  if (to === 'sqlite') return JSON.stringify(TABLES.map(({ name }) => sqlite(out, `SELECT * FROM ${name}`)));
  if (to !== 'parquet') return [...bytesIn(out).values()].map(String).join('\n');
  const rows = TABLES.map(({ name }) => duckdb(`SELECT * FROM '${join(out, name)}.parquet'`));
  return JSON.stringify(await Promise.all(rows));
}
