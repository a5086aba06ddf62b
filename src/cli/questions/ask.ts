import * as clack from '@clack/prompts';
import {
  choicesFor,
  type Choice,
  type ChoiceQuestion,
  type Question,
  type TextQuestion,
  type YesNoQuestion,
} from '../../authoring/index.ts';
import { neutralise } from '../../printing/index.ts';
import { UsageError } from '../../workspace/usage-error.ts';

/** Questions stand on stderr: stdout is for results. */
const OUTPUT = { output: process.stderr } as const;

/** Goes one question back where a text is typed, for terminals that keep Escape for themselves. */
const BACK_TYPED = '<';

/** Asks a question until its answer can be taken, or until somebody wants to go back: undefined. What was answered before stands there to be changed. */
export function askQuestion(question: Question, before: string | undefined): Promise<string | undefined> {
  switch (question.form) {
    case 'text':
      return askText(question, before);
    case 'choice':
      return askChoice(question, before);
    case 'yes-no':
      return askWhether(question, before);
  }
}

/** An answer for which there is a better one is taken, and asked again with that one ready. */
async function askText(question: TextQuestion, before: string | undefined): Promise<string | undefined> {
  const { usual = '', problemOf, insteadOf } = question;
  const answer = await askTextOnce(question, before);
  const problem = answer === undefined ? undefined : problemOf(answer === '' ? usual : answer);
  if (answer === undefined || problem === undefined) return answer;
  return askText({ ...question, message: problem }, insteadOf?.(answer));
}

async function askTextOnce(
  { message, usual = '', proposal = '', problemOf, insteadOf }: TextQuestion,
  before: string | undefined,
): Promise<string | undefined> {
  const answer = await answerTo<string>(() =>
    clack.text({
      ...OUTPUT,
      message: neutralise(message),
      placeholder: neutralise(usual),
      defaultValue: usual,
      initialValue: neutralise(before === undefined || before === usual ? proposal : before),
      validate: (typed = '') =>
        typed.trim() === BACK_TYPED || insteadOf?.(typed) !== undefined
          ? undefined
          : problemOf(typed === '' ? usual : typed),
    }),
  );
  return answer?.trim() === BACK_TYPED ? undefined : answer;
}

function askChoice(question: ChoiceQuestion, before: string | undefined): Promise<string | undefined> {
  return question.usual === undefined ? askByTyping(question, before) : askByChoosing(question, before);
}

const BACK_SHOWN: Option = { value: BACK_TYPED, label: 'back to the question before' };

/** Nothing is chosen before somebody has typed or moved; each choice shows what it means. */
async function askByTyping(
  { message, choices, findBy = '' }: ChoiceQuestion,
  before = NOTHING,
): Promise<string | undefined> {
  const width = Math.max(...choices.map(({ value }) => value.length));
  const shown = ({ value, meaning = '' }: Choice): Option => ({
    value,
    label: neutralise(`${value.padEnd(width)}  ${meaning}`.trimEnd()),
  });
  const none: Option = { value: NOTHING, label: '(none yet)' };
  const answer = await answerTo<string>(() =>
    clack.autocomplete({
      ...OUTPUT,
      message: neutralise(message),
      placeholder: `type what you call it${findBy === '' ? '' : `, such as ${findBy}`}`,
      options() {
        const typed = this.userInput;
        if (typed.trim() === BACK_TYPED) return [BACK_SHOWN];
        return [...(typed.trim() === '' ? [none] : []), ...choicesFor(typed, choices).map(shown)];
      },
      filter: () => true,
      initialValue: before,
      validate: (chosen) =>
        chosen === NOTHING || chosen === undefined ? 'Choose one: type a word for it, or go to it with ↓.' : undefined,
    }),
  );
  return answer === BACK_TYPED ? undefined : answer;
}

/** Stands for no choice. */
const NOTHING = '';

interface Option {
  readonly value: string;
  readonly label: string;
}

function askByChoosing({ message, choices, usual }: ChoiceQuestion, before = usual): Promise<string | undefined> {
  const options = choices.map(({ value, label, meaning }) => ({
    value,
    label: neutralise(label ?? value),
    ...(meaning === undefined ? {} : { hint: meaning }),
  }));
  return answerTo<string>(() =>
    clack.select({
      ...OUTPUT,
      message: neutralise(message),
      options,
      maxItems: 12,
      ...(before === undefined ? {} : { initialValue: before }),
    }),
  );
}

async function askWhether({ message, usual }: YesNoQuestion, before: string = usual): Promise<string | undefined> {
  const answer = await answerTo<boolean>(() =>
    clack.confirm({ ...OUTPUT, message: neutralise(message), initialValue: before === 'yes' }),
  );
  return answer === undefined ? undefined : answer ? 'yes' : 'no';
}

/** Escape goes back, and Ctrl-C ends; of the two, it is not said which one was pressed. */
async function answerTo<T extends string | boolean>(ask: () => Promise<T | symbol>): Promise<T | undefined> {
  let last: string | undefined;
  const note = (_: unknown, key: { readonly name?: string } | undefined): void => {
    last = key?.name;
  };
  process.stdin.on('keypress', note);
  try {
    const answer = await ask();
    if (typeof answer !== 'symbol') return answer;
  } finally {
    process.stdin.off('keypress', note);
  }
  if (last === 'escape') return undefined;
  throw new UsageError('Cancelled. Nothing was written.');
}
