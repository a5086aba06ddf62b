import * as clack from '@clack/prompts';
import { neutralise } from '../../printing/index.ts';
import { UsageError } from '../../workspace/usage-error.ts';

/** Questions stand on stderr: stdout is for results. */
const OUTPUT = { output: process.stderr } as const;

/** A question that is answered with a text. */
export interface TextQuestion {
  readonly message: string;
  /** What is taken if nothing is typed. */
  readonly usual?: string | undefined;
  /** What stands there already, to be taken or changed. */
  readonly proposal?: string | undefined;
  /** Why an answer cannot be used; undefined if it can. */
  readonly problemOf: (answer: string) => string | undefined;
}

/** Asks for a text until it can be taken. */
export async function askText({ message, usual = '', proposal = '', problemOf }: TextQuestion): Promise<string> {
  const answer = await clack.text({
    ...OUTPUT,
    message: neutralise(message),
    placeholder: neutralise(usual),
    defaultValue: usual,
    initialValue: neutralise(proposal),
    validate: (typed = '') => problemOf(typed === '' ? usual : typed),
  });
  return answered<string>(answer);
}

/** Asks for one of several; those that have a hint show it while they are chosen. */
export async function askChoice(
  message: string,
  choices: readonly string[],
  { usual, hints = {} }: { readonly usual?: string; readonly hints?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  const options = choices.map((value) => ({ value, label: neutralise(value), hint: hints[value] }));
  return answered<string>(
    await clack.select({
      ...OUTPUT,
      message: neutralise(message),
      options,
      maxItems: 12,
      ...(usual === undefined ? {} : { initialValue: usual }),
    }),
  );
}

/** Asks for yes or no. */
export async function askWhether(message: string, usual: boolean): Promise<boolean> {
  return answered<boolean>(await clack.confirm({ ...OUTPUT, message: neutralise(message), initialValue: usual }));
}

function answered<T extends string | boolean>(answer: T | symbol): T {
  if (typeof answer === 'symbol') throw new UsageError('Cancelled. Nothing was written.');
  return answer;
}
