import { dateOf, typedText, typedWords } from '../../authoring/index.ts';
import { partyNamed, sourceNamed } from '../../workspace/authoring/archive.ts';
import { problemOfId, proposeCheckId } from '../../workspace/authoring/check-place.ts';
import type { Desk } from '../../workspace/authoring/compose-check.ts';
import { unknownId } from '../../workspace/authoring/draft-parties.ts';
import { askText } from './ask.ts';
import type { GivenCheck } from './given-statement.ts';
import { askSavedPage, askSource, askSourceTitle } from './source-questions.ts';

/** Where questions are asked. */
export interface Asking {
  readonly desk: Desk;
  readonly folder: string | undefined;
  /** Whether nothing is to be stored. */
  readonly isOffline: boolean;
}

/** A question, if something is not known yet: what is known after it. */
export type Question = (given: GivenCheck, asking: Asking) => Promise<GivenCheck>;

/** What was said. */
export const WORDS: readonly Question[] = [
  async (given) => ({ ...given, quote: given.quote ?? (await asked('What was said, word for word?')) }),
  async (given) => ({
    ...given,
    claim:
      given.claim ??
      (await asked(
        'The claim in one sentence, without a verdict? (Enter: the same words)',
        () => undefined,
        given.quote,
      )),
  }),
];

/** All else that no option says. */
export const CIRCUMSTANCES: readonly Question[] = [
  async (given, { desk: { archive } }) => ({
    ...given,
    speaker:
      given.speaker ??
      (await asked('Who said it? A name, the id of a party, unknown or many', (typed) => unknownId(typed, archive))),
  }),
  async (given, { desk: { archive } }) => ({
    ...given,
    role: given.role ?? (await askRole(partyNamed(archive, given.speaker ?? '')?.value.role)),
  }),
  async (given, { desk: { today } }) => ({ ...given, date: given.date ?? (await askDate(today)) }),
  async (given) => ({
    ...given,
    occasion: given.occasion ?? (await askedOrNone('On what occasion, and to whom? (Enter: not known)')),
  }),
  async (given, { desk: { archive } }) => ({
    ...given,
    source: given.source ?? (await askSource(archive, given.from)),
  }),
  async (given, { desk, isOffline }) => ({
    ...given,
    from: given.from ?? (isOffline || !hasNewSource(given, desk) ? undefined : await askSavedPage(desk.cwd)),
  }),
  async (given, { desk }) => ({
    ...given,
    sourceTitle:
      given.sourceTitle ?? (hasNewSource(given, desk) ? await askSourceTitle(given.from, desk.cwd) : undefined),
  }),
  async (given) => ({
    ...given,
    title: given.title ?? (await askedOrNone('A headline that states the fact? (Enter: not known yet)')),
  }),
  async (given, asking) => ({ ...given, id: given.id ?? (await askId(given, asking)) }),
];

function hasNewSource({ source }: GivenCheck, { archive }: Desk): boolean {
  return source !== undefined && sourceNamed(archive, source) === undefined;
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

/** A known party has the role that it had. */
function askRole(known: string | undefined): Promise<string | undefined> {
  return askedOrNone(known === undefined ? 'In what role? (Enter: none)' : 'In what role?', known);
}

/** A question that may be left open. */
async function askedOrNone(message: string, usual?: string): Promise<string | undefined> {
  const typed = await askText({ message, problemOf: problemOfOptional, ...(usual === undefined ? {} : { usual }) });
  return typed.trim() === '' ? undefined : typedText(typed).text;
}

function problemOfOptional(answer: string): string | undefined {
  return answer.trim() === '' ? undefined : typedText(answer).problem;
}

async function askDate(today: string): Promise<string> {
  const typed = await askText({
    message: 'When? Such as 12 April 2024',
    problemOf: (answer) => dateOf(answer, today).problem,
  });
  return dateOf(typed, today).date ?? today;
}

async function askId({ title, claim, quote, language }: GivenCheck, { desk, folder }: Asking): Promise<string> {
  const [usual] = desk.project.settings.languages;
  const typed = await askText({
    message: 'Short name: it names the file and is the address of the page, for good',
    proposal: proposeCheckId(title ?? claim ?? quote ?? '', language ?? usual, desk.archive),
    problemOf: (answer) => problemOfId(answer.trim(), folder, desk)?.join(' '),
  });
  return typed.trim();
}
