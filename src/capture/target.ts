import type { Id, WebAddress } from '../model/index.ts';

/** A source that can be stored. */
export interface CaptureTarget {
  /** Its key in the lock. */
  readonly key: string;
  readonly source: Id;
  /** The check that defines it; undefined for a shared one. */
  readonly check?: Id;
  readonly address?: WebAddress;
  /** The public archive's copy that the project names. */
  readonly archived?: WebAddress;
  /** Whether it is known only through another source. */
  readonly isSecondHand: boolean;
}
