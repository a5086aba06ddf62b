export { codeOfLanguage } from './codes.ts';
export type { DocumentKind } from './document-kind.ts';
export type { FileOf } from './file-of.ts';
export { outlineOf } from './outline-of.ts';
export type { SchemaProblem } from './schema-problem.ts';
export type { ShardConditions, ShardReport } from './shard-report.ts';
export { readPartly, type PartlyRead } from './read-partly.ts';
export { validateDocument, type Validated } from './validate-document.ts';
