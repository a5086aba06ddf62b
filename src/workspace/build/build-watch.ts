/** Hears how far a build is. */
export interface BuildWatch {
  /** A phase begins, and the one before it ends. */
  phase(name: string): void;
  /** One more of all units was made or kept. */
  unit(name: string, milliseconds: number, total: number): void;
}
