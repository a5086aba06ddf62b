import type { Entries } from './outcome-file.ts';

/** What is known, and under which conditions it was found. */
interface RememberedEntries extends Entries {
  readonly conditions: string;
}

/** Keeps what is known from one judgement of a process to its next, so that it need not be read from disk again. */
export interface Memory {
  recall(conditions: string): RememberedEntries | undefined;
  /** Keeps what is known; `write` keeps it for later processes, too, if it has not been kept yet. */
  keep(known: RememberedEntries, write?: () => void): void;
  /** Keeps for later processes what is known. */
  save(): void;
}

/** Opens an empty memory. */
export function openMemory(): Memory {
  let kept: RememberedEntries | undefined;
  let pending: (() => void) | undefined;
  return {
    recall: (conditions) => (kept?.conditions === conditions ? kept : undefined),
    keep: (known, write) => {
      kept = known;
      pending = write ?? pending;
    },
    save: () => {
      pending?.();
      pending = undefined;
    },
  };
}
