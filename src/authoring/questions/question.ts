/** A question that is answered with a text. */
export interface TextQuestion {
  readonly form: 'text';
  readonly message: string;
  /** What is taken if nothing is typed. */
  readonly usual?: string | undefined;
  /** What stands there already, to be taken or changed. */
  readonly proposal?: string | undefined;
  /** Why an answer cannot be used; undefined if it can. */
  readonly problemOf: (answer: string) => string | undefined;
  /** What is offered in the place of an answer that cannot be used. */
  readonly insteadOf?: (answer: string) => string | undefined;
  /** What an answer stands for, where it goes on from what is usual. */
  readonly wholeOf?: (answer: string) => string;
}

/** A question that is answered with one of several words. */
export interface ChoiceQuestion {
  readonly form: 'choice';
  readonly message: string;
  readonly choices: readonly Choice[];
  /** Words by which one can be found, such as `letter or table`. */
  readonly findBy?: string;
  /** The one that is taken if none is chosen; without it, one has to be chosen. */
  readonly usual?: string;
}

/** One of several answers. */
export interface Choice {
  readonly value: string;
  /** What stands there in its place. */
  readonly label?: string;
  /** What it means, in a few words. */
  readonly meaning?: string;
  /** What people call it, too. */
  readonly also?: readonly string[];
}

/** A question that is answered with `yes` or `no`. */
export interface YesNoQuestion {
  readonly form: 'yes-no';
  readonly message: string;
  readonly usual: 'yes' | 'no';
}

/** What somebody is asked. */
export type Question = TextQuestion | ChoiceQuestion | YesNoQuestion;

/** What a question offers, so that an answer that is the same follows it if it changes. */
export function offeredBy(question: Question): string {
  return (question.form === 'text' ? (question.proposal ?? question.usual) : question.usual) ?? '';
}

/** Why an answer cannot be used; undefined if it can. */
export function problemOfAnswer(question: Question, answer: string): string | undefined {
  if (question.form === 'text') return question.problemOf(answer);
  const values = question.form === 'yes-no' ? ['yes', 'no'] : question.choices.map(({ value }) => value);
  return values.includes(answer) ? undefined : 'Choose one of them.';
}
