import { shorten } from '../../diagnostics/index.ts';
import type { ChoiceQuestion } from './question.ts';
import type { Answered } from './sheet.ts';

/** Stands for the wish to go on, among the names of the answers that can be changed. */
export const GO_ON = 'go-on';

/** Answers on a line of a screen, in UTF-16 code units. */
const LONGEST = 60;

/** A last look at all answers: goes on, or names the one that is to be changed. */
export function lastLook(answered: readonly Answered[], goOn: string): ChoiceQuestion {
  return {
    form: 'choice',
    message: 'Is all of this right? An answer that you choose is asked again.',
    choices: [
      { value: GO_ON, label: goOn },
      ...answered.flatMap(({ name, label, answer }) =>
        label === undefined ? [] : [{ value: name, label: `${label}: ${shown(answer)}` }],
      ),
    ],
    usual: GO_ON,
  };
}

function shown(answer: string): string {
  return answer.trim() === '' ? '–' : shorten(answer, LONGEST);
}
