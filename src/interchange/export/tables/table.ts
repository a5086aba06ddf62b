import type { ExportedCheck } from '../exported-check.ts';

/** What a cell holds; one that is not known is empty. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** What the cells of a column hold. A `date` is a text by ISO 8601, as exact as the file states it; a `list` is one of texts. */
export type ColumnType = 'text' | 'date' | 'integer' | 'number' | 'boolean' | 'list';

/** A column as the data dictionary describes it. */
export interface ColumnHead {
  readonly name: string;
  readonly type: ColumnType;
  /** In Markdown. */
  readonly meaning: string;
  /** Whether every row has a value. */
  readonly isRequired: boolean;
}

/** A table of the export. */
export interface Table {
  readonly name: string;
  /** In Markdown. */
  readonly meaning: string;
  /** The columns that tell rows apart. */
  readonly key: readonly string[];
  readonly columns: readonly ColumnHead[];
  /** The rows of one check, each with a cell for every column. */
  readonly rowsOf: (check: ExportedCheck) => readonly (readonly Cell[])[];
}

/** A column with what it holds of a row. */
export type Column<R> = ColumnHead & { readonly of: (row: R) => Cell };

/** A column that can be empty. */
export function column<R>(name: string, type: ColumnType, meaning: string, of: (row: R) => Cell): Column<R> {
  return { name, type, meaning, isRequired: false, of };
}

/** A column in which every row has a value. */
export function required<R>(name: string, type: ColumnType, meaning: string, of: (row: R) => Cell): Column<R> {
  return { name, type, meaning, isRequired: true, of };
}

/** A table of what `rows` finds in a check. */
export function table<R>(
  head: Pick<Table, 'name' | 'meaning' | 'key'>,
  columns: readonly Column<R>[],
  rows: (check: ExportedCheck) => readonly R[],
): Table {
  return {
    ...head,
    columns: columns.map(({ name, type, meaning, isRequired }) => ({ name, type, meaning, isRequired })),
    rowsOf: (check) => rows(check).map((row) => columns.map(({ of }) => wellFormed(of(row)))),
  };
}

/** Readers of tables stop at a NUL, or refuse half a character; the lines of JSON keep both. */
function wellFormed(cell: Cell): Cell {
  if (typeof cell === 'string') return cell.replaceAll(BROKEN, '\ufffd');
  return typeof cell === 'object' ? cell.map((text) => text.replaceAll(BROKEN, '\ufffd')) : cell;
}

/** Control characters but tab and line ends, and halves of surrogate pairs. */
const BROKEN = /[^\P{Cc}\t\n\r]|\p{Cs}/gu;
