import { partyNamed, unknownId } from '../../known/definitions.ts';
import type { Step } from '../../questions/sheet.ts';
import { askDate, askOptional, askShortName, askWords, optionalIn, textIn } from '../../questions/text-questions.ts';
import { dateOf } from '../../text/date-of.ts';
import { withoutOuterMarks } from '../../text/outer-marks.ts';
import { earlierSteps } from './earlier-steps.ts';
import { saidAtSteps } from './said-at-steps.ts';
import { askPartyKind, isPartyKind, NAMED_KINDS } from './ask-kind.ts';
import type { GivenCheck, StatementDesk } from './statement-desk.ts';

/** All that no option says of a statement, in the order in which somebody tells it. */
export function statementSteps(desk: StatementDesk): readonly Step<GivenCheck>[] {
  return [...WORDS, ...earlierSteps(desk), ...speakerSteps(desk), ...saidAtSteps(desk), ...nameSteps(desk)];
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

function speakerSteps({ archive, today }: StatementDesk): readonly Step<GivenCheck>[] {
  const isNew = (speaker: string): boolean =>
    speaker !== 'unknown' && speaker !== 'many' && partyNamed(archive, speaker) === undefined;
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
      name: 'speakerKind',
      label: 'What they are',
      ask: ({ speaker, speakerKind }) =>
        speakerKind === undefined && speaker !== undefined && isNew(speaker)
          ? askPartyKind(`The project does not know “${speaker}” yet. What is it?`, NAMED_KINDS)
          : undefined,
      take: (given, answer) => (isPartyKind(answer) ? { ...given, speakerKind: answer } : given),
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
