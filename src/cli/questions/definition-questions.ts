import { PARTY_KINDS, SOURCE_KINDS, type PartyKind } from '../../model/index.ts';
import { partyNamed, sourceNamed, visibleFrom } from '../../workspace/authoring/archive.ts';
import { proposePartyId, proposeSourceId } from '../../workspace/authoring/compose-definition.ts';
import { problemOfNewId, type DefinitionTarget } from '../../workspace/authoring/definition-target.ts';
import { unknownId } from '../../workspace/authoring/draft-parties.ts';
import type { NewPartyOptions, NewSourceOptions } from '../commands/new.ts';
import { askAddress } from './address-question.ts';
import { askChoice, askWhether } from './ask.ts';
import { PARTY_HINTS, SOURCE_HINTS } from './kind-hints.ts';
import type { Question } from './sheet.ts';
import { askSavedPage, askSourceTitle } from './source-questions.ts';
import { askDate, askNeeded, askOptional, askShortName } from './text-questions.ts';

/** A party that somebody wants to add. */
export interface WishedParty extends NewPartyOptions {
  readonly id?: string | undefined;
}

/** A source that somebody wants to add. */
export interface WishedSource extends NewSourceOptions {
  readonly id?: string | undefined;
  /** Its maker, whom the project does not know yet: what sort of actor they are. */
  readonly makerKind?: PartyKind | undefined;
}

/** All that no option says of a party. */
export const ABOUT_PARTY: readonly Question<WishedParty, DefinitionTarget>[] = [
  async (given, target) => ({ ...given, name: given.name ?? (await askName(given, target)) }),
  async (given) => ({ ...given, kind: given.kind ?? (await askKind('What is it?', PARTY_KINDS, PARTY_HINTS)) }),
  async (given) => ({
    ...given,
    role: given.role ?? (given.kind === 'person' ? await askOptional('In what role? (Enter: none)') : undefined),
  }),
  async (given) => ({
    ...given,
    why: given.why ?? (given.kind === 'anonymous' ? await askNeeded('Why is it not named?') : undefined),
  }),
  async (given) => ({
    ...given,
    basis: given.basis ?? (given.kind === 'anonymous' ? await askNeeded('How does it know?') : undefined),
  }),
  async (given, target) => ({
    ...given,
    id: given.id ?? (await askId(proposePartyId(given.name ?? '', target), target)),
  }),
];

/** Where a source is asked for. */
export interface AskingSource extends DefinitionTarget {
  readonly cwd: string;
  /** The day, as `2026-11-30`. */
  readonly today: string;
}

/** All that no option says of a source. */
export const ABOUT_SOURCE: readonly Question<WishedSource, AskingSource>[] = [
  async (given, target) => ({ ...given, url: given.url ?? (await askUrl(given, target)) }),
  async (given, { cwd }) => {
    const isOpen = given.from === undefined && given.url !== undefined && given.offline === undefined;
    return { ...given, from: isOpen ? await askSavedPage(cwd) : given.from };
  },
  async (given, { cwd }) => ({
    ...given,
    title: given.title ?? (await askSourceTitle({ from: given.from, cwd, isOptional: given.url !== undefined })),
  }),
  async (given) => ({
    ...given,
    publisher:
      given.publisher ?? (given.url === undefined ? await askOptional('Who published it? (Enter: nobody)') : undefined),
  }),
  async (given, { today }) => ({
    ...given,
    published:
      given.published ??
      (given.url === undefined
        ? await askDate('When was it published? (Enter: not known)', { today, isOptional: true })
        : undefined),
  }),
  async (given) => ({
    ...given,
    kind: given.kind ?? (await askKind('What kind of source is it?', SOURCE_KINDS, SOURCE_HINTS)),
  }),
  async (given, target) => (given.by === undefined ? { ...given, ...(await askMaker(given, target)) } : given),
  async (given, target) => ({ ...given, id: given.id ?? (await askId(idFor(given, target), target)) }),
];

function askName({ id }: WishedParty, target: DefinitionTarget): Promise<string> {
  return askNeeded('What is it called, as readers know it?', {
    refuses: (typed) => {
      const same = id === undefined ? partyNamed(visibleFrom(target), typed) : undefined;
      return same === undefined ? undefined : `There is a party of that name: \`${same.id}\`.`;
    },
  });
}

function askUrl({ id, from }: WishedSource, target: DefinitionTarget): Promise<string | undefined> {
  return askAddress({
    message: `At which address is ${from ?? 'it'}? (Enter: none)`,
    isOptional: true,
    known: (typed) => {
      const same = id === undefined ? sourceNamed(visibleFrom(target), typed) : undefined;
      return same === undefined ? false : `There is a source with that address: \`${same.id}\`.`;
    },
  });
}

/** A party that the project does not know is added in the same step, if somebody says so. */
async function askMaker(
  given: WishedSource,
  target: DefinitionTarget,
): Promise<Pick<WishedSource, 'by' | 'makerKind'>> {
  const visible = visibleFrom(target);
  const by = await askNeeded('Whose words or knowledge is it? The id or name of a party, or unknown', {
    refuses: (typed) =>
      unknownId(typed, visible) ??
      (given.dryRun && typed !== 'unknown' && partyNamed(visible, typed) === undefined
        ? `There is no party “${typed}”, and nothing is to be written.`
        : undefined),
  });
  if (by === 'unknown' || partyNamed(visible, by) !== undefined) return { by: [by] };
  if (!(await askWhether(`The project does not know “${by}” yet. Add it?`, true))) return askMaker(given, target);
  const kinds = PARTY_KINDS.filter((kind) => kind !== 'anonymous' && kind !== 'unknown');
  return { by: [by], makerKind: await askKind(`What is “${by}”?`, kinds, PARTY_HINTS) };
}

function idFor({ title, url, kind = 'record' }: WishedSource, target: DefinitionTarget): string {
  return proposeSourceId({ title, url, kind }, target);
}

function askId(proposal: string, target: DefinitionTarget): Promise<string> {
  return askShortName('Short name, by which files refer to it', proposal, (id) => problemOfNewId(id, target));
}

async function askKind<K extends string>(
  message: string,
  kinds: readonly K[],
  hints: Readonly<Record<K, string>>,
): Promise<K> {
  const chosen = await askChoice(message, kinds, { hints });
  return kinds.find((kind) => kind === chosen) ?? (await askKind(message, kinds, hints));
}
