import type { Io } from '../workspace/io.ts';

/** What a command is given: the process, and a way to end with its exit code. */
export interface Shell extends Io {
  /** Makes of a command, which gives its exit code, what commander calls. */
  ending<Given extends readonly unknown[]>(
    command: (...given: Given) => Promise<number>,
  ): (...given: Given) => Promise<void>;
}
