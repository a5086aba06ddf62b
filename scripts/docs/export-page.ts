import { readFileSync } from 'node:fs';
import type { Table, View } from '../../src/interchange/index.ts';

/** The part that people write, with places for the data dictionary and the views. */
const WRITTEN = 'scripts/docs/export-page.md';
const PLACE = '<!-- tables -->';
const VIEWS_PLACE = '<!-- views -->';

/** The page on exports: what people wrote, with the data dictionary of the tables. */
export function exportPage(tables: readonly Table[], views: readonly View[]): string {
  const [before = '', after = ''] = readFileSync(WRITTEN, 'utf8').split(PLACE);
  const note =
    '<!-- Generated from scripts/docs/export-page.md and src/interchange/export/tables/ by `npm run docs`; a test fails when it is stale. -->';
  return `${before.replace('\n', `\n\n${note}\n`).trimEnd()}\n\n${tables.map(section).join('\n\n')}\n${after.replace(VIEWS_PLACE, () => listOf(views))}`;
}

function listOf(views: readonly View[]): string {
  return [
    '| view | what it tells |',
    '|---|---|',
    ...views.map(({ name, meaning }) => `| \`${name}\` | ${meaning} |`),
  ].join('\n');
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
