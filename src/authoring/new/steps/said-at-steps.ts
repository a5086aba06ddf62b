import { sourceNamed } from '../../known/definitions.ts';
import { askSavedPage, askSourceTitle, pathIn } from '../../questions/saved-page.ts';
import type { Step } from '../../questions/sheet.ts';
import { askAddress, optionalIn } from '../../questions/text-questions.ts';
import { webAddressOf } from '../../text/web-address.ts';
import type { GivenCheck, StatementDesk } from './statement-desk.ts';

/** Where the words can be read; a source that is new is stored. */
export function saidAtSteps({ archive, isOffline, pages }: StatementDesk): readonly Step<GivenCheck>[] {
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
