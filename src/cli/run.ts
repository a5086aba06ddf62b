import type { Io } from '../workspace/io.ts';
import { line } from '../printing/line.ts';
import { VERSION } from '../version.ts';

export { processIo } from './process-io.ts';

/**
 * Runs the command line. Resolves to the exit code: 0 clean, 1 findings, 2 wrong usage or environment, 3 a bug.
 * `argv` begins after the program's name.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(line`${VERSION}`);
    return 0;
  }
  const { runProgram } = await import('./program.ts');
  return runProgram(argv, io);
}
