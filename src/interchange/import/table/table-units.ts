import { Readable, pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import type { UnitOrProblem } from '../json/json-units.ts';
import type { Profile } from '../review/profile.ts';
import { tableProfile, type ColumnMap } from './columns.ts';

/** Characters of one row. */
const LONGEST = 4_000_000;
/** Columns of a table. */
const MOST = 2_000;

/** The rows of a table of any size, each a review. */
export async function* tableUnits(
  texts: AsyncIterable<string>,
  delimiter: string,
  columns?: ColumnMap,
): AsyncGenerator<UnitOrProblem> {
  const problems: string[] = [];
  const rows = rowsOf(texts, delimiter, problems);
  let table: { readonly headings: readonly string[]; readonly profile: Profile } | undefined;
  let number = 0;
  for await (const row of rows) {
    number++;
    for (const problem of problems.splice(0)) yield { problem };
    if (table === undefined) {
      if (number === 1 && row.length <= 2 && row[0]?.startsWith('sep=') === true) continue;
      const headings = headingsOf(row);
      const profile = tableProfile(headings, columns);
      if ('problem' in profile) {
        yield profile;
        return;
      }
      table = { headings, profile };
    } else if (row.some((cell) => cell.trim() !== ''))
      yield { value: recordOf(row, table.headings), profile: table.profile, kind: 'record' };
  }
  for (const problem of problems) yield { problem };
}

/** The sign between the cells of a table, by its first line. */
export function delimiterOf(start: string): string | undefined {
  const [, named] = /^sep=(.)\r?\n/.exec(start) ?? [];
  if (named !== undefined) return named;
  const [line = ''] = start.replaceAll(/"(?:[^"]|"")*"/g, '').split(/\r?\n|\r/, 1);
  const counts = [',', ';', '\t', '|'].map((sign) => ({ sign, count: line.split(sign).length - 1 }));
  const most = Math.max(...counts.map(({ count }) => count));
  return most === 0 ? undefined : counts.find(({ count }) => count === most)?.sign;
}

async function* rowsOf(
  texts: AsyncIterable<string>,
  delimiter: string,
  problems: string[],
): AsyncGenerator<readonly string[]> {
  const parser = parse({
    bom: true,
    delimiter,
    max_record_size: LONGEST,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) =>
      void problems.push(
        `A row that ends at line ${Number(error?.['lines'] ?? 1)} is no row of a table and was not read.`,
      ),
  });
  pipeline(Readable.from(texts), parser, () => {
    // The loop below meets what goes wrong.
  });
  for await (const row of parser) if (isRow(row)) yield row;
}

function isRow(row: unknown): row is readonly string[] {
  return Array.isArray(row);
}

/** The headings, each once: cells without one go by their number. */
function headingsOf(row: readonly string[]): readonly string[] {
  const known = new Map<string, number>();
  return row.slice(0, MOST).map((cell, index) => {
    const heading = cell.trim() || `column ${index + 1}`;
    const count = (known.get(heading) ?? 0) + 1;
    known.set(heading, count);
    return count === 1 ? heading : `${heading} (${count})`;
  });
}

function recordOf(row: readonly string[], headings: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(row.map((cell, index) => [headings[index] ?? `column ${index + 1}`, withoutGuard(cell)]));
}

/** An apostrophe that keeps programs for tables from taking a text for a formula is no part of the text. */
function withoutGuard(cell: string): string {
  return /^'\s*[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
