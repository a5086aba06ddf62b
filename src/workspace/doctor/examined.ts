/** Something of the environment that was looked at. */
export interface Examined {
  /** Its name for programs, such as `git`. */
  readonly id: string;
  /** Its name for people. */
  readonly name: string;
  readonly state: 'ok' | 'missing' | 'problem';
  /** Whether this project cannot do without it. */
  readonly isNeeded: boolean;
  /** What it is for: a sentence. */
  readonly purpose: string;
  /** What was found: a sentence. */
  readonly message: string;
  /** What to do; nothing where all is well. */
  readonly hint?: string;
}

/** Whether the project lacks something that it needs. */
export function isLacking({ state, isNeeded }: Examined): boolean {
  return isNeeded && state !== 'ok';
}
