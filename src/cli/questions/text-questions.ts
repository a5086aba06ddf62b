import { dateOf, typedText, typedWords } from '../../authoring/index.ts';
import { askText } from './ask.ts';

/** How a text is asked for. */
interface Wording {
  /** What is taken if nothing is typed. */
  readonly usual?: string | undefined;
  /** What stands there already. */
  readonly proposal?: string | undefined;
  /** What else is wrong with an answer. */
  readonly refuses?: (typed: string) => string | undefined;
}

/** Asks for words, which have to be given. */
export async function askNeeded(
  message: string,
  { refuses = () => undefined, ...others }: Wording = {},
): Promise<string> {
  const typed = await askText({
    ...others,
    message,
    problemOf: (answer) => typedWords(answer).problem ?? refuses(typedText(answer).text ?? answer),
  });
  return typedText(typed).text ?? typed;
}

/** Asks for a text that may be left open. */
export async function askOptional(
  message: string,
  wording: Omit<Wording, 'refuses'> = {},
): Promise<string | undefined> {
  const typed = await askText({
    ...wording,
    message,
    problemOf: (answer) => (answer.trim() === '' ? undefined : typedText(answer).problem),
  });
  return typed.trim() === '' ? undefined : typedText(typed).text;
}

/** Asks for a date, in whatever way people write it. */
export async function askDate(
  message: string,
  { today, isOptional = false }: { readonly today: string; readonly isOptional?: boolean },
): Promise<string | undefined> {
  const typed = await askText({
    message,
    problemOf: (answer) => (isOptional && answer.trim() === '' ? undefined : dateOf(answer, today).problem),
  });
  return dateOf(typed, today).date;
}

/** Asks for an id, of which one is proposed. */
export async function askShortName(
  message: string,
  proposal: string,
  problemOf: (id: string) => readonly string[] | undefined,
): Promise<string> {
  const typed = await askText({ message, proposal, problemOf: (answer) => problemOf(answer.trim())?.join(' ') });
  return typed.trim();
}
