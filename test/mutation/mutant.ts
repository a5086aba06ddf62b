import type { Edit } from '../../src/diagnostics/index.ts';

/** One slip of the pen: what was done to which field, and the edits that do it. */
export interface Mutant {
  readonly mutation: string;
  /** The path with ids and indexes left open. */
  readonly field: string;
  /** The place, for people. */
  readonly name: string;
  readonly edits: readonly Edit[];
}
