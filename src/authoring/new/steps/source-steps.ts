import type { Id, PartyKind, Source, SourceKind } from '../../../model/index.ts';
import { partyNamed, sourceNamed, unknownId } from '../../known/definitions.ts';
import { askSavedPage, askSourceTitle, pathIn } from '../../questions/saved-page.ts';
import type { Step } from '../../questions/sheet.ts';
import {
  askAddress,
  askDate,
  askOptional,
  askShortName,
  askWords,
  optionalIn,
  textIn,
} from '../../questions/text-questions.ts';
import { dateOf } from '../../text/date-of.ts';
import { typedText } from '../../text/typed-text.ts';
import { webAddressOf } from '../../text/web-address.ts';
import { askPartyKind, askSourceKind, isPartyKind, isSourceKind, KNOWN_KINDS, NAMED_KINDS } from './ask-kind.ts';
import type { DefinitionDesk } from './definition-desk.ts';

/** A source that somebody wants to add. */
export interface WishedSource extends Partial<Omit<Source, 'by' | 'language' | 'promptedBy' | 'jointWith'>> {
  readonly id?: Id | undefined;
  readonly by?: readonly string[];
  /** Its maker, whom the project does not know yet: what sort of actor they are. */
  readonly makerKind?: PartyKind | undefined;
  /** Of a maker who is not named: why, and how they know. */
  readonly makerWhy?: string | undefined;
  readonly makerBasis?: string | undefined;
  /** A saved page of it, as a path. */
  readonly from?: string | undefined;
}

/** All that no option says of a source. What it is comes first, since a letter is asked for otherwise than a page. */
export function sourceSteps(desk: DefinitionDesk): readonly Step<WishedSource>[] {
  return [
    {
      name: 'kind',
      label: 'What it is',
      ask: ({ kind }) => (kind === undefined ? askSourceKind('What kind of source is it?') : undefined),
      take: (given, answer) => (isSourceKind(answer) ? { ...given, kind: answer } : given),
    },
    ...placeSteps(desk),
    ...printSteps(desk),
    ...makerSteps(desk),
    {
      name: 'id',
      label: 'Short name',
      ask: ({ id, title, url, kind = 'record' }) =>
        id === undefined
          ? askShortName(
              'Short name, by which files refer to it',
              desk.proposeSourceId({ title, url, kind }),
              desk.problemOfId,
            )
          : undefined,
      take: (given, answer) => ({ ...given, id: answer.trim() }),
    },
  ];
}

function isLetter({ kind }: WishedSource): boolean {
  return kind === 'correspondence';
}

/** What somebody was asked or saw, and nobody published. */
function isTold({ kind, url }: WishedSource): boolean {
  return kind === 'testimony' && url === undefined;
}

function placeSteps({ visible, pages, isOffline }: DefinitionDesk): readonly Step<WishedSource>[] {
  return [
    {
      name: 'url',
      label: 'Address',
      ask: (given) => {
        const { url, from, id } = given;
        if (url !== undefined || isLetter(given)) return undefined;
        return askAddress(`At which address is ${from ?? 'it'}? (Enter: none)`, {
          isOptional: true,
          known: (typed) => {
            const same = id === undefined ? sourceNamed(visible, webAddressOf(typed) ?? typed) : undefined;
            return same === undefined ? false : `There is a source with that address: \`${same.id}\`.`;
          },
        });
      },
      take: (given, answer) => ({ ...given, url: webAddressOf(answer.trim()) }),
    },
    {
      name: 'from',
      label: 'File',
      ask: ({ from, url }) => {
        if (from !== undefined || isOffline) return undefined;
        const message =
          url === undefined
            ? 'A file of it to be stored, if you have one? (Enter: none)'
            : 'A file of that page, if you saved it, such as page.html? (Enter: none, it is fetched at the end)';
        return askSavedPage(message, pages);
      },
      take: (given, answer) => ({ ...given, from: pathIn(answer) }),
    },
  ];
}

/** How a reader finds it. */
function printSteps({ pages, today }: DefinitionDesk): readonly Step<WishedSource>[] {
  return [
    {
      name: 'title',
      label: 'Title',
      ask: async (given) => {
        const { title, from, url } = given;
        if (title !== undefined) return undefined;
        if (isLetter(given)) {
          const proposal = from === undefined ? undefined : await pages.titleOf(from);
          return askOptional('What is it about? (Enter: no title)', { proposal: typedText(proposal ?? '').text });
        }
        if (isTold(given)) return askWords('What is it called, such as Conversation with a ward nurse?');
        return askSourceTitle(from, { pages, isOptional: url !== undefined });
      },
      take: (given, answer) => ({ ...given, title: optionalIn(answer) }),
    },
    {
      name: 'publisher',
      label: 'Published by',
      ask: (given) =>
        given.publisher === undefined && given.url === undefined && !isLetter(given) && !isTold(given)
          ? askOptional('Who published it? (Enter: nobody)')
          : undefined,
      take: (given, answer) => ({ ...given, publisher: optionalIn(answer) }),
    },
    {
      name: 'published',
      label: 'Date',
      ask: async (given) => {
        const { published, url, from, publisher } = given;
        if (published !== undefined || url !== undefined) return undefined;
        const isOptional = (isLetter(given) ? from : publisher) !== undefined;
        const proposal = isLetter(given) && from !== undefined ? (await pages.sentBy(from)).date : undefined;
        return askDate(`${whenAsked(given)}${isOptional ? ' (Enter: not known)' : ''}`, {
          today,
          isOptional,
          proposal,
        });
      },
      take: (given, answer) => ({ ...given, published: dateOf(answer, today).date }),
    },
  ];
}

function whenAsked(given: WishedSource): string {
  if (isLetter(given)) return 'On which day was it sent?';
  return isTold(given) ? 'When was it told? Such as 12 April 2024' : 'When was it published?';
}

/** Whose it is; a party that the project does not know is added in the same step. */
function makerSteps({ visible, isDryRun, pages }: DefinitionDesk): readonly Step<WishedSource>[] {
  const isNew = (by: string): boolean => by !== 'unknown' && partyNamed(visible, by) === undefined;
  return [
    {
      name: 'by',
      label: 'Whose words or knowledge',
      ask: async (given) => {
        const { by, from } = given;
        if (by !== undefined) return undefined;
        const sender = isLetter(given) && from !== undefined ? (await pages.sentBy(from)).name : undefined;
        return askWords(whoseAsked(given), {
          proposal: typedText(sender ?? '').text,
          refuses: (typed) =>
            unknownId(typed, visible) ??
            (isDryRun && isNew(typed) ? `There is no party “${typed}”, and nothing is to be written.` : undefined),
        });
      },
      take: (given, answer) => ({ ...given, by: [textIn(answer)], ...NO_MAKER }),
    },
    {
      name: 'makerKind',
      label: 'What they are',
      ask: ({ by: [maker] = [], makerKind, kind }) => {
        if (makerKind !== undefined || maker === undefined || !isNew(maker)) return undefined;
        const kinds = kind !== undefined && MAY_BE_UNNAMED.has(kind) ? KNOWN_KINDS : NAMED_KINDS;
        return askPartyKind(`The project does not know “${maker}” yet, and adds it. What is it?`, kinds);
      },
      take: (given, answer) => (isPartyKind(answer) ? { ...given, makerKind: answer } : given),
    },
    {
      name: 'makerWhy',
      label: 'Why they are not named',
      ask: ({ makerKind, makerWhy }) =>
        makerKind === 'anonymous' && makerWhy === undefined ? askWords('Why is it not named?') : undefined,
      take: (given, answer) => ({ ...given, makerWhy: textIn(answer) }),
    },
    {
      name: 'makerBasis',
      label: 'How they know',
      ask: ({ makerKind, makerBasis }) =>
        makerKind === 'anonymous' && makerBasis === undefined ? askWords('How does it know?') : undefined,
      take: (given, answer) => ({ ...given, makerBasis: textIn(answer) }),
    },
  ];
}

const NO_MAKER = { makerKind: undefined, makerWhy: undefined, makerBasis: undefined } as const;

/** What somebody may tell who must not be named to readers. */
const MAY_BE_UNNAMED: ReadonlySet<SourceKind> = new Set(['testimony', 'correspondence', 'statement']);

function whoseAsked(given: WishedSource): string {
  return isTold(given)
    ? 'Who told it? The id or name of a party, such as a nurse for one whom you may not name'
    : 'Whose words or knowledge is it? The id or name of a party, or unknown';
}
