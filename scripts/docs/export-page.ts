import { readFileSync } from 'node:fs';
import type { Table } from '../../src/interchange/index.ts';

/** The part that people write, with a place for the data dictionary. */
const WRITTEN = 'scripts/docs/export-page.md';
const PLACE = '<!-- tables -->';

/** The page on exports: what people wrote, with the data dictionary of the tables. */
export function exportPage(tables: readonly Table[]): string {
  const [before = '', after = ''] = readFileSync(WRITTEN, 'utf8').split(PLACE);
  const note =
    '<!-- Generated from scripts/docs/export-page.md and src/interchange/export/tables/ by `npm run docs`; a test fails when it is stale. -->';
  return `${before.replace('\n', `\n\n${note}\n`).trimEnd()}\n\n${tables.map(section).join('\n\n')}\n${after}`;
}

function section({ name, meaning, key, columns }: Table): string {
  const rows = columns.map(
    (column) =>
      `| \`${column.name}\` | ${column.type} | ${column.isRequired ? 'yes' : ''} | ${column.meaning.replaceAll('|', String.raw`\|`)} |`,
  );
  return [
    `### \`${name}\``,
    '',
    `${meaning} Rows are told apart by ${key.map((column) => `\`${column}\``).join(', ')}.`,
    '',
    '| column | type | always there | meaning |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}
