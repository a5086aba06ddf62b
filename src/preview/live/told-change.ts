import type { Findings } from './findings.ts';
import type { Unreadable } from './unreadable.ts';

/** What open pages are told of a change. */
export interface ToldChange {
  /** Rises by one with each change. */
  readonly version: number;
  /** Paths of the site at which something else is shown now. */
  readonly changed: readonly string[];
  /** The HTML of pages that were made at once, by path: nobody has to ask for these while the rest of the site is being built. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Of those that changed, the pages whose files cannot be read now, by path. */
  readonly unreadable?: Readonly<Record<string, Unreadable>>;
  /** What is wrong with the files now; left out where nothing has changed. */
  readonly findings?: Findings;
}
