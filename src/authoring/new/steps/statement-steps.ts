import type { Id } from '../../../model/index.ts';
import { partyNamed, sourceNamed, unknownId, type Definitions } from '../../known/definitions.ts';
import { askSavedPage, askSourceTitle, pathIn, type SavedPages } from '../../questions/saved-page.ts';
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
import { withoutOuterMarks } from '../../text/outer-marks.ts';
import { webAddressOf } from '../../text/web-address.ts';
import type { StatementAnswers } from '../statement-answers.ts';

/** What is known of a fact check that is to begin: no more than options say at first. */
export interface GivenCheck
  extends
    Omit<StatementAnswers, 'quote' | 'speaker' | 'date'>,
    Partial<Pick<StatementAnswers, 'quote' | 'speaker' | 'date'>> {
  readonly id?: Id | undefined;
  /** A saved page of the source of the words, as a path. */
  readonly from?: string | undefined;
}

/** An earlier check of the same, or nearly the same. */
export interface EarlierFound {
  readonly id: Id;
  readonly path: string;
  readonly title: string;
  /** Whether the two should be linked. */
  readonly isNearlySame: boolean;
}

/** Where a statement is asked for. */
export interface StatementDesk {
  readonly archive: Definitions;
  /** The day, as `2026-11-30`. */
  readonly today: string;
  /** Whether nothing is to be stored. */
  readonly isOffline: boolean;
  readonly pages: SavedPages;
  readonly earlierOf: (given: GivenCheck) => readonly EarlierFound[];
  readonly proposeId: (given: GivenCheck) => Id;
  readonly problemOfId: (id: Id) => readonly string[] | undefined;
}

/** All that no option says of a statement, in the order in which somebody tells it. */
export function statementSteps(desk: StatementDesk): readonly Step<GivenCheck>[] {
  return [...WORDS, ...earlierSteps(desk), ...speakerSteps(desk), ...sourceSteps(desk), ...nameSteps(desk)];
}

const WORDS: readonly Step<GivenCheck>[] = [
  {
    name: 'quote',
    label: 'The words',
    ask: ({ quote }) => (quote === undefined ? askWords('What was said, word for word?') : undefined),
    take: (given, answer) => ({ ...given, quote: withoutOuterMarks(textIn(answer)) }),
  },
  {
    name: 'claim',
    label: 'The claim',
    ask: ({ claim, quote }) =>
      claim === undefined
        ? askWords('The claim in one sentence, without a verdict? (Enter: the same words)', { usual: quote })
        : undefined,
    take: (given, answer) => ({ ...given, claim: withoutOuterMarks(textIn(answer)) }),
  },
];

function earlierSteps({ earlierOf }: StatementDesk): readonly Step<GivenCheck>[] {
  const nearOf = (given: GivenCheck): readonly Id[] =>
    earlierOf(given)
      .filter(({ isNearlySame }) => isNearlySame)
      .map(({ id }) => id);
  return [
    {
      name: 'begin',
      notes: (given) => earlierOf(given).map(({ id, title, path }) => `already checked? ${id}: ${title} (${path})`),
      ask: (given) =>
        earlierOf(given).length === 0
          ? undefined
          : { form: 'yes-no', message: 'Begin a new one all the same?', usual: 'yes' },
      take: (given) => given,
      endsWith: (given, answer) =>
        answer === 'yes'
          ? undefined
          : ['Nothing was written.', `The earlier check is ${earlierOf(given)[0]?.path ?? ''}.`],
    },
    {
      name: 'related',
      label: 'Linked to the earlier check',
      ask: (given) => {
        const near = nearOf(given);
        const message = `Link it to ${near.join(', ')}, so that readers of one find the other?`;
        return near.length === 0 ? undefined : { form: 'yes-no', message, usual: 'yes' };
      },
      take: (given, answer) => ({ ...given, related: answer === 'yes' ? nearOf(given) : [] }),
    },
  ];
}

function speakerSteps({ archive, today }: StatementDesk): readonly Step<GivenCheck>[] {
  return [
    {
      name: 'speaker',
      label: 'Said by',
      ask: ({ speaker }) =>
        speaker === undefined
          ? askWords('Who said it? A name, the id of a party, unknown or many', {
              refuses: (typed) => unknownId(typed, archive),
            })
          : undefined,
      take: (given, answer) => ({ ...given, speaker: textIn(answer) }),
    },
    {
      name: 'role',
      label: 'As',
      ask: ({ role, speaker = '' }) => {
        if (role !== undefined) return undefined;
        // A known party has the role that it had.
        const known = partyNamed(archive, speaker)?.value.role;
        return askOptional(known === undefined ? 'In what role? (Enter: none)' : 'In what role?', { usual: known });
      },
      take: (given, answer) => ({ ...given, role: optionalIn(answer) }),
    },
    {
      name: 'date',
      label: 'On',
      ask: ({ date }) => (date === undefined ? askDate('When? Such as 12 April 2024', { today }) : undefined),
      take: (given, answer) => ({ ...given, date: dateOf(answer, today).date }),
    },
    {
      name: 'occasion',
      label: 'Occasion',
      ask: ({ occasion }) =>
        occasion === undefined ? askOptional('On what occasion, and to whom? (Enter: not known)') : undefined,
      take: (given, answer) => ({ ...given, occasion: optionalIn(answer) }),
    },
  ];
}

function sourceSteps({ archive, isOffline, pages }: StatementDesk): readonly Step<GivenCheck>[] {
  const isNew = ({ source }: GivenCheck): boolean => source !== undefined && sourceNamed(archive, source) === undefined;
  return [
    {
      name: 'source',
      label: 'To be read at',
      ask: ({ source, from }) =>
        source === undefined
          ? askAddress(
              from === undefined
                ? 'At which address can the words be read? (Enter: not known yet)'
                : `From which address is ${from}?`,
              { isOptional: from === undefined, known: (typed) => isKnown(typed, from, archive) },
            )
          : undefined,
      take: (given, answer) => ({ ...given, source: webAddressOf(answer.trim()) ?? optionalIn(answer) }),
    },
    {
      name: 'from',
      label: 'Saved page',
      ask: (given) =>
        given.from === undefined && !isOffline && isNew(given)
          ? askSavedPage(
              'A file of that page, if you saved it, such as page.html? (Enter: none, it is fetched at the end)',
              pages,
            )
          : undefined,
      take: (given, answer) => ({ ...given, from: pathIn(answer) }),
    },
    {
      name: 'sourceTitle',
      label: 'Title of the page',
      ask: (given) =>
        given.sourceTitle === undefined && isNew(given)
          ? askSourceTitle(given.from, { pages, isOptional: true })
          : undefined,
      take: (given, answer) => ({ ...given, sourceTitle: optionalIn(answer) }),
    },
  ];
}

/** The id of a known source stands for its address; a saved page must have its own. */
function isKnown(typed: string, from: string | undefined, archive: Definitions): boolean | string {
  const known = sourceNamed(archive, typed);
  if (known === undefined) return false;
  return from === undefined ? true : `That is the source \`${known.id}\`, which the project has already.`;
}

function nameSteps({ proposeId, problemOfId }: StatementDesk): readonly Step<GivenCheck>[] {
  return [
    {
      name: 'title',
      label: 'Headline',
      ask: ({ title }) =>
        title === undefined ? askOptional('A headline that states the fact? (Enter: not known yet)') : undefined,
      take: (given, answer) => ({ ...given, title: optionalIn(answer) }),
    },
    {
      name: 'id',
      label: 'Short name',
      ask: (given) =>
        given.id === undefined
          ? askShortName(
              'Short name: it names the file and is the address of the page, for good',
              proposeId(given),
              problemOfId,
            )
          : undefined,
      take: (given, answer) => ({ ...given, id: answer.trim() }),
    },
  ];
}
