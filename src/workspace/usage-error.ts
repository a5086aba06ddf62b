/** The user or the machine is at fault, not the content: exit code 2, a message and what to do, no stack. */
export class UsageError extends Error {
  /** What to do, line by line. */
  readonly hints: readonly string[];

  constructor(message: string, ...hints: readonly (string | undefined)[]) {
    super(message);
    this.name = 'UsageError';
    this.hints = hints.filter((hint) => hint !== undefined);
  }
}
