export { exportCheck } from './export/export-check.ts';
export { claimReviewForm, dataFeedForm, ndjsonForm, type LineForm } from './export/lines.ts';
export { PARTITIONS, partitionOf, type Partition } from './export/partition.ts';
export { csvHead, csvRows } from './export/tables/csv-row.ts';
export {
  SQLITE_END,
  sqliteInsert,
  sqliteSchema,
  sqliteValue,
  VIEWS,
  type View,
} from './export/tables/sqlite-schema.ts';
export type { Cell, Table } from './export/tables/table.ts';
export { TABLES } from './export/tables/tables.ts';
export { parquetSchema } from './export/tables/parquet-schema.ts';
export { isReview, type Found, type FoundReview } from './import/found-review.ts';
export { readReviews, type ReadOptions } from './import/read-reviews.ts';
export { parseColumns } from './import/table/columns.ts';
export { classOfLabel } from './import/labels/class-of-label.ts';
