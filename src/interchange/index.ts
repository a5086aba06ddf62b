export { exportCheck } from './export/export-check.ts';
export type { ExportedCheck } from './export/exported-check.ts';
export { claimReviewForm, dataFeedForm, ndjsonForm, type LineForm } from './export/lines.ts';
export { csvHead, csvRows } from './export/tables/csv-row.ts';
export type { Cell, ColumnHead, ColumnType, Table } from './export/tables/table.ts';
export { TABLES } from './export/tables/tables.ts';
