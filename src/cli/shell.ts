import type { Io } from '../workspace/io.ts';

/** What a command is given: the process, and where to leave its exit code. */
export interface Shell extends Io {
  exitWith(code: number): void;
}
