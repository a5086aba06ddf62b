import { neutralise } from '../reporters/index.ts';
import { UsageError } from '../workspace/usage-error.ts';

/** What to tell of an error that is the user's or the machine's, with its line end; undefined where it is a bug of ours. */
export function failureText(error: unknown): string | undefined {
  if (error instanceof UsageError)
    return `factwright: ${visible(error.message)}\n${error.hint === undefined ? '' : `${visible(error.hint)}\n`}`;
  return isMachineError(error) ? `factwright: ${visible(error.message)}\n` : undefined;
}

/** Paths and arguments can hold control characters; line ends are ours. */
export function visible(text: string): string {
  return text.split('\n').map(neutralise).join('\n');
}

/** A full disk or a missing permission is nobody's bug. */
function isMachineError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
