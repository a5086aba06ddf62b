export { formatOf } from './format-of.ts';
export { migrateFile } from './migrate-file.ts';
export { MIGRATIONS, type Migration } from './migration.ts';
