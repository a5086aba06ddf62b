import { partyNamed, sourceNamed, unknownId, type Definitions } from '../../known/definitions.ts';
import { askSavedPage, askSourceTitle, pathIn } from '../../questions/saved-page.ts';
import type { Step } from '../../questions/sheet.ts';
import { askAddress, askDate, askWords, optionalIn, textIn } from '../../questions/text-questions.ts';
import { dateOf } from '../../text/date-of.ts';
import { webAddressOf } from '../../text/web-address.ts';
import { SECONDARY_KINDS } from '../../../model/index.ts';
import { askPageKind, askPartyKind, isPartyKind, isSourceKind, NAMED_KINDS } from './ask-kind.ts';
import type { GivenCheck, StatementDesk } from './statement-desk.ts';

/** Where the words can be read; a source that is new is stored. */
export function saidAtSteps({ archive, isOffline, pages, today }: StatementDesk): readonly Step<GivenCheck>[] {
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
              {
                isOptional: from === undefined,
                // The id of a known source stands for its address.
                known: (typed) => sourceNamed(archive, typed) !== undefined,
              },
            )
          : undefined,
      take: (given, answer) => ({ ...given, source: webAddressOf(answer.trim()) ?? optionalIn(answer) }),
    },
    ...pageSteps(archive, isNew),
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
    appearedStep(today, isNew),
  ];
}

/** When a page of somebody else appeared; what the speaker published is of the day of the words. */
function appearedStep(today: string, isNew: (given: GivenCheck) => boolean): Step<GivenCheck> {
  return {
    name: 'sourcePublished',
    label: 'The page appeared',
    ask: (given) =>
      given.sourcePublished === undefined &&
      given.sourceBy !== undefined &&
      given.sourceBy !== given.speaker &&
      isNew(given)
        ? askDate('When did it appear? (Enter: not known)', { today, isOptional: true })
        : undefined,
    take: (given, answer) => ({ ...given, sourcePublished: dateOf(answer, today).date }),
  };
}

/** What a page is that the project does not know: the speaker's own, or what somebody else tells of it. */
function pageSteps(archive: Definitions, isNew: (given: GivenCheck) => boolean): readonly Step<GivenCheck>[] {
  return [
    {
      name: 'sourceKind',
      label: 'What the page is',
      ask: (given) =>
        given.sourceKind === undefined && given.sourceBy === undefined && isNew(given) ? askPageKind() : undefined,
      take: (given, answer) => (isSourceKind(answer) ? { ...given, sourceKind: answer } : given),
    },
    {
      name: 'sourceBy',
      label: 'Whose page it is',
      ask: (given) => {
        const { sourceBy, sourceKind } = given;
        if (sourceBy !== undefined || sourceKind === undefined || !isNew(given)) return undefined;
        if (!SECONDARY_KINDS.includes(sourceKind)) return undefined;
        return askWords('Whose is it? The id or name of a party, such as the newspaper, or unknown', {
          refuses: (typed) => unknownId(typed, archive),
        });
      },
      take: (given, answer) => ({ ...given, sourceBy: textIn(answer) }),
    },
    {
      name: 'sourceByKind',
      label: 'What they are',
      ask: (given) => {
        const { sourceBy, sourceByKind, speaker } = given;
        if (sourceBy === undefined || sourceByKind !== undefined || !isNew(given)) return undefined;
        if (sourceBy === 'unknown' || sourceBy === speaker || partyNamed(archive, sourceBy) !== undefined)
          return undefined;
        return askPartyKind(`The project does not know “${sourceBy}” yet. What is it?`, NAMED_KINDS);
      },
      take: (given, answer) => (isPartyKind(answer) ? { ...given, sourceByKind: answer } : given),
    },
  ];
}
