import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { parquetSchema, type Cell, type Table } from '../../interchange/index.ts';
import type { GrowingFile } from '../files/growing-file.ts';
import type { TableSink } from './export-tables.ts';

/** A group of rows is written when it has so many, … */
const MOST_ROWS = 20_000;
/** … or so many characters: what is held in memory. */
const MOST_CHARACTERS = 2_000_000;

/** A table that is written as a Parquet file. */
export interface ParquetFile extends TableSink {
  /** Writes what is left, and the index at the end. */
  finish(): void;
}

/** Opens a table without the columns that the names of its folders tell. */
export function openParquet({ columns }: Table, without: ReadonlySet<string>, grown: GrowingFile): ParquetFile {
  const places = columns.flatMap((column, at) => (without.has(column.name) ? [] : [{ column, at }]));
  const bytes = new ByteWriter();
  const flush = (): void => {
    grown.write(bytes.getBytes());
    bytes.index = 0;
  };
  const schema = parquetSchema(places.map(({ column }) => column));
  const writer = new ParquetWriter({ writer: Object.assign(bytes, { flush }), schema, createdBy: 'factwright' });
  let held: (readonly Cell[])[] = [];
  let characters = 0;
  const writeGroup = (): void => {
    if (held.length === 0) return;
    const columnData = places.map(({ column, at }) => ({ name: column.name, data: held.map((row) => row[at]) }));
    // What it flushes to is written at once, so there is nothing to wait for.
    void writer.write({ columnData, rowGroupSize: held.length });
    held = [];
    characters = 0;
  };
  return {
    add: (rows) => {
      for (const row of rows) {
        held.push(row);
        characters += row.reduce<number>((sum, cell) => sum + sizeOf(cell), 0);
      }
      if (held.length >= MOST_ROWS || characters >= MOST_CHARACTERS) writeGroup();
    },
    finish: () => {
      writeGroup();
      void writer.finish();
      flush();
    },
  };
}

function sizeOf(cell: Cell): number {
  if (typeof cell === 'string') return cell.length;
  return typeof cell === 'object' ? cell.reduce((sum, text) => sum + text.length, 0) : 1;
}
