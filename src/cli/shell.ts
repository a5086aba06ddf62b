import type { Io } from '../workspace/io.ts';

/** What a command is given: the process, and a way to end with its exit code. */
export interface Shell extends Io {
  /** Turns a command, which returns its exit code, into an action for commander. */
  ending<Given extends readonly unknown[]>(
    command: (...given: Given) => Promise<number>,
  ): (...given: Given) => Promise<void>;
}
