import { dateOf } from '../text/date-of.ts';
import type { IdProblem } from '../text/id-problem.ts';
import { typedText, typedWords } from '../text/typed-text.ts';
import { webAddressOf } from '../text/web-address.ts';
import type { TextQuestion } from './question.ts';

/** How a text is asked for. */
interface Wording extends Pick<TextQuestion, 'usual' | 'proposal'> {
  /** What else is wrong with an answer. */
  readonly refuses?: (typed: string) => string | undefined;
}

/** Asks for words, which have to be given. */
export function askWords(message: string, { refuses = () => undefined, ...others }: Wording = {}): TextQuestion {
  return {
    form: 'text',
    message,
    ...others,
    problemOf: (answer) => typedWords(answer).problem ?? refuses(textIn(answer)),
  };
}

/** Asks for a text that may be left open. */
export function askOptional(message: string, wording: Omit<Wording, 'refuses'> = {}): TextQuestion {
  return {
    form: 'text',
    message,
    ...wording,
    problemOf: (answer) => (answer.trim() === '' ? undefined : typedText(answer).problem),
  };
}

/** A text as it was typed, clean. */
export function textIn(answer: string): string {
  return typedText(answer).text ?? answer;
}

/** The same; undefined if it was left open. */
export function optionalIn(answer: string): string | undefined {
  return answer.trim() === '' ? undefined : typedText(answer).text;
}

/** Asks for a date, in whatever way people write it. */
export function askDate(
  message: string,
  {
    today,
    isOptional = false,
    proposal,
  }: { readonly today: string; readonly isOptional?: boolean; readonly proposal?: string | undefined },
): TextQuestion {
  return {
    form: 'text',
    message,
    proposal,
    problemOf: (answer) => (isOptional && answer.trim() === '' ? undefined : dateOf(answer, today).problem),
  };
}

/** Asks for an id, of which one is proposed. */
export function askShortName(
  message: string,
  proposal: string,
  problemOfId: (id: string) => IdProblem | undefined,
): TextQuestion {
  return {
    form: 'text',
    message,
    proposal,
    problemOf: (answer) => {
      const found = problemOfId(answer.trim());
      return found && `${found.problem} ${found.instead === undefined ? found.hint : 'Like this?'}`;
    },
    insteadOf: (answer) => (answer.trim() === '' ? proposal : problemOfId(answer.trim())?.instead),
  };
}

/** Asks for an address, or for what stands for it. */
export function askAddress(
  message: string,
  {
    isOptional,
    known,
  }: {
    readonly isOptional: boolean;
    /** What else can be taken, such as the id of a known source; a text says why that cannot be. */
    readonly known: (typed: string) => boolean | string;
  },
): TextQuestion {
  return {
    form: 'text',
    message,
    problemOf: (answer) => {
      const text = answer.trim();
      if (text === '' && isOptional) return undefined;
      const found = known(text);
      if (typeof found === 'string') return found;
      return found || webAddressOf(text) !== undefined
        ? undefined
        : 'Give a web address, such as ministry.example/press.';
    },
  };
}
