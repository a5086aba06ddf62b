import { siteTitle } from '../../model/index.ts';
import { join, resolve } from 'node:path';
import { claimReviewForm, dataFeedForm, ndjsonForm, type LineForm } from '../../interchange/index.ts';
import type { Archive } from '../../workspace/export/archive.ts';
import { exportCsv } from '../../workspace/export/export-csv.ts';
import { exportSqlite } from '../../workspace/export/export-sqlite.ts';
import { linesOf } from '../../workspace/export/export-lines.ts';
import { isFolder } from '../../workspace/files/is-there.ts';
import { removeHalfWrittenOf } from '../../workspace/files/left-half-written.ts';
import { writeNamed } from '../../workspace/files/named-files.ts';
import type { ExportOptions } from '../commands/export.ts';
import type { Shell } from '../shell.ts';
import type { LeftOut } from './left-out.ts';

/** What was exported. */
export interface Delivered {
  readonly count: number;
  /** Where it was written; undefined if it went to stdout. */
  readonly place: string | undefined;
  /** The checks that have nothing in this form. */
  readonly without: readonly LeftOut[];
}

/** What a file is called in a folder that was named. */
const FILES = { claimreview: 'claimreview.json', datafeed: 'datafeed.json', ndjson: 'checks.ndjson' } as const;

/** Writes the archive in the form that was asked for. */
export async function deliverExport(archive: Archive, options: ExportOptions, shell: Shell): Promise<Delivered> {
  const { to, out = '' } = options;
  const { cwd } = shell;
  switch (to) {
    case 'csv':
      return { count: exportCsv(archive, { cwd, file: out }), place: resolve(cwd, out), without: [] };
    case 'sqlite':
      return inFile(out, 'checks.sqlite', cwd, (file) => exportSqlite(archive, { cwd, file }));
    case 'parquet': {
      const { exportParquet } = await import('../../workspace/export/export-parquet.ts');
      const count = exportParquet(archive, { cwd, file: out }, options.partition ?? []);
      return { count, place: resolve(cwd, out), without: [] };
    }
    default:
      return deliverLines(archive, { to, out: options.out }, shell);
  }
}

/** What goes into one file: the one that was named, or one of the usual name in a folder. */
function inFile(out: string, name: string, cwd: string, write: (file: string) => number): Delivered {
  const file = isFolder(resolve(cwd, out)) ? join(out, name) : out;
  return { count: write(file), place: resolve(cwd, file), without: [] };
}

function deliverLines(
  archive: Archive,
  { to, out }: { readonly to: keyof typeof FILES; readonly out: string | undefined },
  shell: Shell,
): Delivered {
  let count = 0;
  const without: LeftOut[] = [];
  const lines = linesOf(archive, formOf(to, archive), {
    add: () => {
      count += 1;
    },
    without: ({ id, check }) => void without.push({ id, status: check.status ?? 'draft' }),
  });
  if (out === undefined || out === '/dev/stdout') {
    for (const text of lines) shell.stdout.write(text);
    return { count, place: undefined, without };
  }
  const write = (file: string): number => {
    removeHalfWrittenOf({ cwd: shell.cwd, file });
    writeNamed({ cwd: shell.cwd, file }, encoded(lines));
    return count;
  };
  return { ...inFile(out, FILES[to], shell.cwd, write), without };
}

function formOf(to: keyof typeof FILES, { project: { settings }, wordingFor }: Archive): LineForm {
  switch (to) {
    case 'claimreview':
      return claimReviewForm(wordingFor);
    case 'datafeed':
      return dataFeedForm(siteTitle(settings), wordingFor);
    case 'ndjson':
      return ndjsonForm(wordingFor);
  }
}

function* encoded(lines: Iterable<string>): Generator<Uint8Array, void, undefined> {
  for (const text of lines) yield Buffer.from(text);
}
