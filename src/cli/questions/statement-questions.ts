import { dateOf, typedText, typedWords } from '../../authoring/index.ts';
import { partyNamed, type Archive } from '../../workspace/authoring/archive.ts';
import { unknownId } from '../../workspace/authoring/draft-parties.ts';
import { isAddress } from '../../workspace/authoring/draft-sources.ts';
import { askText } from './ask.ts';
import type { GivenStatement } from './given-statement.ts';

/** The texts of a statement that questions ask for. */
type Asked = 'quote' | 'claim' | 'speaker' | 'role' | 'date' | 'occasion' | 'source' | 'title';

/** Asks for what was said. */
export async function askWords(given: GivenStatement): Promise<GivenStatement & { readonly quote: string }> {
  const quote = given.quote ?? (await asked('What was said, word for word?'));
  const claim =
    given.claim ??
    (await asked('The claim in one sentence, without a verdict? (Enter: the same words)', undefined, quote));
  return { ...given, quote, claim };
}

/** Asks for all else that no option says. */
export async function askCircumstances<T extends GivenStatement>(
  given: T,
  { archive, today }: { readonly archive: Archive; readonly today: string },
): Promise<T & Readonly<Record<'speaker' | 'date', string>>> {
  const speaker =
    given.speaker ??
    (await asked('Who said it? A name, the id of a party, unknown or many', (typed) => unknownId(typed, archive)));
  const known = partyNamed(archive, speaker)?.value;
  const role = given.role ?? (await askedOrNone('In what role?', known?.role));
  const date = given.date ?? (await askDate(today));
  const occasion = given.occasion ?? (await askedOrNone('On what occasion, and to whom?'));
  const source = given.source ?? (await askSource());
  const title = given.title ?? (await askedOrNone('A headline that states the fact? (Enter: not known yet)'));
  return { ...given, speaker, role, date, occasion, source, title } satisfies Readonly<
    Partial<Record<Asked, unknown>>
  > &
    T;
}

/** A question that must be answered; `refuses` says what else is wrong with an answer. */
async function asked(
  message: string,
  refuses: (typed: string) => string | undefined = () => undefined,
  usual?: string,
): Promise<string> {
  const typed = await askText({
    message,
    problemOf: (answer) => typedWords(answer).problem ?? refuses(answer),
    ...(usual === undefined ? {} : { usual }),
  });
  return typedText(typed).text ?? typed;
}

async function askedOrNone(message: string, usual?: string): Promise<string | undefined> {
  const typed = await askText({ message, problemOf: problemOfOptional, ...(usual === undefined ? {} : { usual }) });
  return typed.trim() === '' ? undefined : typedText(typed).text;
}

async function askDate(today: string): Promise<string> {
  const typed = await askText({
    message: 'When? Such as 12 April 2024',
    problemOf: (answer) => dateOf(answer, today).problem,
  });
  return dateOf(typed, today).date ?? today;
}

async function askSource(): Promise<string | undefined> {
  const typed = await askText({
    message: 'At which address can the words be read? It is stored at once. (Enter: not known yet)',
    problemOf: (answer) =>
      answer.trim() === '' || isAddress(answer.trim())
        ? undefined
        : 'Give a whole address, such as https://ministry.example/press.',
  });
  return typed.trim() === '' ? undefined : typed.trim();
}

function problemOfOptional(answer: string): string | undefined {
  return answer.trim() === '' ? undefined : typedText(answer).problem;
}
