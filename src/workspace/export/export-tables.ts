import { exportCheck, TABLES, type Cell, type Table } from '../../interchange/index.ts';
import type { CheckSubject } from '../../project/index.ts';
import type { Archive } from './archive.ts';

/** Takes the rows of one table, some at a time. */
export interface TableSink {
  add(rows: readonly (readonly Cell[])[]): void;
}

/** Gives the rows of checks to the sinks of their tables, check by check; returns how many checks there were. */
export function fillTables(
  checks: Iterable<CheckSubject>,
  wordingFor: Archive['wordingFor'],
  sinkOf: (table: Table) => TableSink,
): number {
  const filled = TABLES.map((table) => ({ table, sink: sinkOf(table) }));
  let count = 0;
  for (const subject of checks) {
    const check = exportCheck(subject, wordingFor);
    for (const { table, sink } of filled) {
      const rows = table.rowsOf(check);
      if (rows.length > 0) sink.add(rows);
    }
    count += 1;
  }
  return count;
}
