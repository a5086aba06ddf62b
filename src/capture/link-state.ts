/**
 * What became of an address. `drifted` answers, but a quotation that stood there is gone. `blocked` does not let
 * programs in: unknown, not dead. `failing` becomes `dead` after failures on three days.
 */
export type LinkState = 'ok' | 'moved' | 'drifted' | 'blocked' | 'soft-404' | 'failing' | 'dead';

/** What was found at an address, when, and what to ask with next time. */
export interface LinkFinding {
  readonly state: LinkState;
  /** A full sentence. */
  readonly message: string;
  /** The day on which it was last asked: `2026-11-23`. */
  readonly checked: string;
  readonly status?: number;
  /** Where it moved to. */
  readonly movedTo?: string;
  /** Quotations that are gone, as far as they were looked for. */
  readonly gone?: readonly string[];
  /** The days on which nothing was there, in a row; the newest last. */
  readonly failures?: readonly string[];
  readonly etag?: string;
  readonly lastModified?: string;
}

/** The failures on different days that make an address dead. */
export const DEADLY = 3;

/** A finding is good for this many days. */
const GOOD_FOR = 7;

/** Whole days from one day to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Whether an address need not be asked again: an answer is good for a week, a failure for the day. */
export function isFresh({ state, checked }: LinkFinding, today: string): boolean {
  const age = daysBetween(checked, today);
  return age >= 0 && age < (state === 'failing' || state === 'blocked' ? 1 : GOOD_FOR);
}
