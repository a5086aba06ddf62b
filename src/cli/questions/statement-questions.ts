import { partyNamed, sourceNamed } from '../../workspace/authoring/archive.ts';
import { problemOfId, proposeCheckId } from '../../workspace/authoring/check-place.ts';
import type { Desk } from '../../workspace/authoring/compose-check.ts';
import { unknownId } from '../../workspace/authoring/draft-parties.ts';
import type { GivenCheck } from './given-statement.ts';
import type { Question } from './sheet.ts';
import { askSavedPage, askSource, askSourceTitle } from './source-questions.ts';
import { askDate, askNeeded, askOptional, askShortName } from './text-questions.ts';

/** Where questions are asked. */
export interface Asking {
  readonly desk: Desk;
  readonly folder: string | undefined;
  /** Whether nothing is to be stored. */
  readonly isOffline: boolean;
}

/** What was said. */
export const WORDS: readonly Question<GivenCheck, Asking>[] = [
  async (given) => ({ ...given, quote: given.quote ?? (await askNeeded('What was said, word for word?')) }),
  async (given) => ({
    ...given,
    claim:
      given.claim ??
      (await askNeeded('The claim in one sentence, without a verdict? (Enter: the same words)', {
        usual: given.quote,
      })),
  }),
];

/** All else that no option says. */
export const CIRCUMSTANCES: readonly Question<GivenCheck, Asking>[] = [
  async (given, { desk: { archive } }) => ({
    ...given,
    speaker:
      given.speaker ??
      (await askNeeded('Who said it? A name, the id of a party, unknown or many', {
        refuses: (typed) => unknownId(typed, archive),
      })),
  }),
  async (given, { desk: { archive } }) => ({
    ...given,
    role: given.role ?? (await askRole(partyNamed(archive, given.speaker ?? '')?.value.role)),
  }),
  async (given, { desk: { today } }) => ({
    ...given,
    date: given.date ?? (await askDate('When? Such as 12 April 2024', { today })),
  }),
  async (given) => ({
    ...given,
    occasion: given.occasion ?? (await askOptional('On what occasion, and to whom? (Enter: not known)')),
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
      given.sourceTitle ??
      (hasNewSource(given, desk)
        ? await askSourceTitle({ from: given.from, cwd: desk.cwd, isOptional: true })
        : undefined),
  }),
  async (given) => ({
    ...given,
    title: given.title ?? (await askOptional('A headline that states the fact? (Enter: not known yet)')),
  }),
  async (given, asking) => ({ ...given, id: given.id ?? (await askId(given, asking)) }),
];

function hasNewSource({ source }: GivenCheck, { archive }: Desk): boolean {
  return source !== undefined && sourceNamed(archive, source) === undefined;
}

/** A known party has the role that it had. */
function askRole(known: string | undefined): Promise<string | undefined> {
  return askOptional(known === undefined ? 'In what role? (Enter: none)' : 'In what role?', { usual: known });
}

function askId({ title, claim, quote, language }: GivenCheck, { desk, folder }: Asking): Promise<string> {
  const [usual] = desk.project.settings.languages;
  return askShortName(
    'Short name: it names the file and is the address of the page, for good',
    proposeCheckId(title ?? claim ?? quote ?? '', language ?? usual, desk.archive),
    (id) => problemOfId(id, folder, desk),
  );
}
