import { CHECKS_TABLE } from './checks-table.ts';
import { CLAIMS_TABLE, CORRECTIONS_TABLE, EVIDENCE_TABLE, REPLIES_TABLE, SOURCES_TABLE } from './part-tables.ts';
import type { Table } from './table.ts';

/** The data dictionary: every table of the CSV, SQLite and Parquet exports. */
export const TABLES: readonly Table[] = [
  CHECKS_TABLE,
  CLAIMS_TABLE,
  EVIDENCE_TABLE,
  SOURCES_TABLE,
  CORRECTIONS_TABLE,
  REPLIES_TABLE,
];
