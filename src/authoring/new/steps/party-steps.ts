import type { Id, Party } from '../../../model/index.ts';
import { partyNamed } from '../../known/definitions.ts';
import type { Step } from '../../questions/sheet.ts';
import { askOptional, askShortName, askWords, optionalIn, textIn } from '../../questions/text-questions.ts';
import { askPartyKind, isPartyKind } from './ask-kind.ts';
import type { DefinitionDesk } from './definition-desk.ts';

/** A party that somebody wants to add. */
export interface WishedParty extends Partial<Omit<Party, 'image'>> {
  readonly id?: Id | undefined;
}

/** All that no option says of a party. */
export function partySteps(desk: DefinitionDesk): readonly Step<WishedParty>[] {
  const { visible, proposePartyId, problemOfId } = desk;
  return [
    {
      name: 'name',
      label: 'Name',
      ask: ({ name, id }) =>
        name === undefined
          ? askWords('What is it called, as readers know it?', {
              refuses: (typed) => {
                const same = id === undefined ? partyNamed(visible, typed) : undefined;
                return same === undefined ? undefined : `There is a party of that name: \`${same.id}\`.`;
              },
            })
          : undefined,
      take: (given, answer) => ({ ...given, name: textIn(answer) }),
    },
    {
      name: 'kind',
      label: 'What it is',
      ask: ({ kind }) => (kind === undefined ? askPartyKind('What is it?') : undefined),
      take: (given, answer) => (isPartyKind(answer) ? { ...given, kind: answer } : given),
    },
    {
      name: 'role',
      label: 'Role',
      ask: ({ role, kind }) =>
        role === undefined && kind === 'person' ? askOptional('In what role? (Enter: none)') : undefined,
      take: (given, answer) => ({ ...given, role: optionalIn(answer) }),
    },
    ...UNNAMED,
    {
      name: 'id',
      label: 'Short name',
      ask: ({ id, name = '' }) =>
        id === undefined
          ? askShortName('Short name, by which files refer to it', proposePartyId(name), problemOfId)
          : undefined,
      take: (given, answer) => ({ ...given, id: answer.trim() }),
    },
  ];
}

const UNNAMED: readonly Step<WishedParty>[] = [
  {
    name: 'why',
    label: 'Why it is not named',
    ask: ({ why, kind }) => (why === undefined && kind === 'anonymous' ? askWords('Why is it not named?') : undefined),
    take: (given, answer) => ({ ...given, why: textIn(answer) }),
  },
  {
    name: 'basis',
    label: 'How it knows',
    ask: ({ basis, kind }) => (basis === undefined && kind === 'anonymous' ? askWords('How does it know?') : undefined),
    take: (given, answer) => ({ ...given, basis: textIn(answer) }),
  },
];
