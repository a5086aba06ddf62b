import * as all from './all-rules.ts';
import type { Rule } from './rule.ts';

export type {
  BaseRevision,
  Collected,
  Departure,
  FileFinding,
  OwnRule,
  FormerCheck,
  RuleFinding,
  RelatedFinding,
  Rule,
  Surroundings,
} from './rule.ts';

export { nearlySameAs } from './likeness/nearly-same-as.ts';

export { decisiveClaims } from './evidence/fitting-provenance.ts';
export { lacksCopy } from './source-archived.ts';

/** All rules, by name: the exports of a module are ordered by the language itself. */
export const RULES: readonly Rule[] = Object.values(all);
