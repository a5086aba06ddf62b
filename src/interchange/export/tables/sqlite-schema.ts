import type { Cell, ColumnType, Table } from './table.ts';
import { TABLES } from './tables.ts';

/** A view of the database. */
export interface View {
  readonly name: string;
  /** In Markdown. */
  readonly meaning: string;
  readonly query: string;
}

/** The version of the tables, as `PRAGMA user_version` tells it. */
const TABLES_VERSION = 1;

/** The views of the database; translations say what their originals say, and are not counted. */
export const VIEWS: readonly View[] = [
  {
    name: 'verdicts_by_speaker',
    meaning: 'How many statements of each claimant got each rating.',
    query: `SELECT claimant_id, claimant, rating, coalesce(min(CASE WHEN imported_from IS NULL THEN rating_label END), min(rating_label)) AS rating_label, count(*) AS checks
FROM checks
WHERE status = 'published' AND rating IS NOT NULL AND claimant_id IS NOT NULL AND translation_of IS NULL
GROUP BY claimant_id, claimant, rating
ORDER BY claimant, claimant_id, rating`,
  },
  {
    name: 'verdicts_by_topic',
    meaning: 'How many checks on each topic have each rating.',
    query: `SELECT topic.value AS topic, rating, coalesce(min(CASE WHEN imported_from IS NULL THEN rating_label END), min(rating_label)) AS rating_label, count(*) AS checks
FROM checks, json_each(checks.topics) AS topic
WHERE status = 'published' AND rating IS NOT NULL AND translation_of IS NULL
GROUP BY topic.value, rating
ORDER BY topic.value, rating`,
  },
  {
    name: 'source_use',
    meaning:
      'How many checks use each source, and how many items of evidence rest on it. A source is known by its address, one without by its title.',
    query: `SELECT sources.address, min(sources.title) AS title, min(sources.publisher) AS publisher,
  count(*) AS checks,
  sum((SELECT count(*) FROM evidence
    WHERE evidence.check_id = sources.check_id AND evidence.source_id = sources.id AND evidence.is_first)) AS items
FROM sources JOIN checks ON checks.id = sources.check_id
WHERE checks.translation_of IS NULL
GROUP BY coalesce(sources.address, sources.title)
ORDER BY checks DESC, items DESC, coalesce(sources.address, sources.title)`,
  },
  {
    name: 'corrections_log',
    meaning: 'Every correction with the title of its check, the newest first.',
    query: `SELECT corrections.date, corrections.kind, corrections.check_id, checks.title, checks.address,
  corrections.text, corrections.was, corrections.now
FROM corrections JOIN checks ON checks.id = corrections.check_id
ORDER BY corrections.date DESC, corrections.check_id, corrections.number`,
  },
];

/** What searches whole words in `checks`; accents do not matter. */
const TEXT_INDEX = 'checks_text';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  date: 'TEXT',
  list: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  number: 'REAL',
};

/** A half-written file is thrown away, so that nothing needs to be undone in it. */
const SETUP =
  'PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA encoding = "UTF-8"; BEGIN;\n';

/** The statements that make an empty database, and begin to fill it. */
export function sqliteSchema(): string {
  const views = VIEWS.map(({ name, query }) => `CREATE VIEW ${name} AS\n${query};\n`);
  return [
    SETUP,
    ...TABLES.map(createTable),
    `CREATE VIRTUAL TABLE ${TEXT_INDEX} USING fts5(title, claim, verdict_summary, content = 'checks', tokenize = 'unicode61 remove_diacritics 2');\n`,
    ...views,
    `PRAGMA user_version = ${TABLES_VERSION};\n`,
  ].join('');
}

/** Fills the index of words when all rows are there, and ends. */
export const SQLITE_END: string = `INSERT INTO ${TEXT_INDEX}(${TEXT_INDEX}) VALUES ('rebuild'); COMMIT;`;

function createTable({ name, key, columns }: Table): string {
  const lines = columns.map((column) => {
    const refers = column.name === 'check_id' ? ' REFERENCES checks (id)' : '';
    return `  ${column.name} ${TYPES[column.type]}${column.isRequired ? ' NOT NULL' : ''}${refers}`;
  });
  return `CREATE TABLE ${name} (\n${[...lines, `  PRIMARY KEY (${key.join(', ')})`].join(',\n')}\n);\n`;
}

/** The statement that adds a row. */
export function sqliteInsert({ name, columns }: Table): string {
  return `INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`;
}

/** A cell as SQLite keeps it: a list as JSON, yes and no as 1 and 0. */
export function sqliteValue(cell: Cell): string | number | null {
  if (cell === undefined) return null;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return typeof cell === 'object' ? JSON.stringify(cell) : cell;
}
