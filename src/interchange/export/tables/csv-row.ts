import { csv } from '../../../site/exports/csv.ts';
import type { Cell, Table } from './table.ts';

/** The first line of a table. */
export function csvHead({ columns }: Table): string {
  return csv([columns.map(({ name }) => name)]);
}

/** Rows as lines; the members of a list are parted by `; `. */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  return csv(rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : textOf(cell)))));
}

function textOf(cell: Exclude<Cell, number>): string | undefined {
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'object' ? cell.join('; ') : cell;
}
