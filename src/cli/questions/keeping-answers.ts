import { line } from '../../printing/index.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { calledAs } from '../called-as.ts';
import type { Shell } from '../shell.ts';

/** What is known so far of something that is to begin: by options first, then by answers. */
export interface Progress<Given> {
  given: Given;
}

/** Does something with what is known; where that fails, says by which command to go on with what was answered. */
export async function keepingAnswers<Given, Done>(
  progress: Progress<Given>,
  { shell, commandOf }: { readonly shell: Shell; readonly commandOf: (given: Given) => string },
  work: () => Promise<Done>,
): Promise<Done> {
  const { given } = progress;
  try {
    return await work();
  } catch (error) {
    if (progress.given === given) throw error;
    const wayOn = ['To go on with what you have answered:', `  ${calledAs(shell)} ${commandOf(progress.given)}`];
    if (error instanceof UsageError) throw new UsageError(error.message, ...error.hints, ...wayOn);
    for (const words of wayOn) shell.stderr.write(line`${words}`);
    throw error;
  }
}
