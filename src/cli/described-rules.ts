import type { ExplainedRule } from '../reporters/index.ts';
import { RULES } from '../rules/index.ts';
import { ENGINE_RULES } from '../validate/engine-rules.ts';

/** Everything that a finding can be called: what the engine finds, then the rules, each by name. */
export const DESCRIBED_RULES: readonly ExplainedRule[] = [...ENGINE_RULES, ...RULES];
