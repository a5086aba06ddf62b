import { asCalled, line } from '../printing/index.ts';
import { UsageError } from '../workspace/usage-error.ts';

/** What to tell of an error that is the user's or the machine's, in whole lines; undefined if it is a bug of ours. */
export function failureText(error: unknown, command: string): string | undefined {
  if (error instanceof UsageError)
    return [line`factwright: ${error.message}`, ...error.hints.map((hint) => line`${asCalled(hint, command)}`)].join(
      '',
    );
  return isMachineError(error) ? line`factwright: ${error.message}` : undefined;
}

/** What the reader of the command line says of a wrong argument, which it repeats; a suggestion is on a line of its own. */
export function misuseText(text: string): string {
  const [, what = '', suggestion] = /^(?:error: )?([^]*?)(\n\(Did you mean [^]*)?\n?$/.exec(text) ?? [];
  const oneDash = /^unknown option '-([a-z][a-z-]+)'/.exec(what)?.[1];
  const meant = oneDash === undefined ? suggestion?.trim() : `Options begin with two hyphens: --${oneDash}.`;
  return line`factwright: ${what}` + (meant === undefined ? '' : line`${meant}`);
}

/** The name, the message and the calls of an error that nobody expected. */
export function stackText(error: unknown): string {
  if (!(error instanceof Error)) return line`${String(error)}`;
  const calls = (error.stack ?? '').split('\n').filter((row) => /^ +at /.test(row));
  return [line`${error.name}: ${error.message}`, ...calls.map((call) => line`${call}`)].join('');
}

/** A full disk or a missing permission is nobody's bug. */
function isMachineError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
