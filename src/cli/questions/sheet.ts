import { line } from '../../printing/index.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { calledAs } from '../called-as.ts';
import type { Shell } from '../shell.ts';

/** What is known so far of something that is to begin: by options first, then by answers. */
export interface Sheet<T> {
  given: T;
}

/** A question, if something is not known yet: what is known after it. */
export type Question<T, Asking> = (given: T, asking: Asking) => Promise<T>;

/** Asks one question after the other, and keeps each answer. */
export async function askAll<T, Asking>(
  sheet: Sheet<T>,
  questions: readonly Question<T, Asking>[],
  asking: Asking,
): Promise<void> {
  for (const question of questions) sheet.given = await question(sheet.given, asking);
}

/** Does something with what is known; where that fails, says by which command to go on with what was answered. */
export async function keepingAnswers<T, Done>(
  sheet: Sheet<T>,
  { shell, commandOf }: { readonly shell: Shell; readonly commandOf: (given: T) => string },
  work: () => Promise<Done>,
): Promise<Done> {
  const { given } = sheet;
  try {
    return await work();
  } catch (error) {
    if (sheet.given === given) throw error;
    const wayOn = ['To go on with what you have answered:', `  ${calledAs(shell)} ${commandOf(sheet.given)}`];
    if (error instanceof UsageError) throw new UsageError(error.message, ...error.hints, ...wayOn);
    for (const words of wayOn) shell.stderr.write(line`${words}`);
    throw error;
  }
}
