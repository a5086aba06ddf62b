export * from './diagnostics/index.ts';
export type * from './model/index.ts';
export * from './project/index.ts';
export * from './quotes/index.ts';
export * from './reporters/index.ts';
export {
  RULES,
  type Finding,
  type RelatedFinding,
  type Reordering,
  type Rule,
  type SourceSubject,
  type Surroundings,
} from './rules/index.ts';
export * from './schema/index.ts';
export * from './snapshots/index.ts';
export * from './validate/index.ts';
export { VERSION } from './version.ts';
export * from './yaml/index.ts';
