import type { Level } from '../diagnostics/index.ts';

/** What a rule says of itself, as far as a report shows it. Reporters know no rules; the shell hands these in. */
export interface RuleInfo {
  readonly name: string;
  readonly level: Level;
  /** The norm in one sentence. */
  readonly summary: string;
  /** Why a reader needs it. */
  readonly why: string;
  /** The standard that it rests on. */
  readonly basis: string;
}
