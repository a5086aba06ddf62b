import { partyNamed, unknownId, type StatementAnswers } from '../../authoring/index.ts';
import type { Id } from '../../model/index.ts';
import { UsageError } from '../usage-error.ts';
import type { Archive } from './archive.ts';
import type { DraftDefinitions } from './draft-definitions.ts';

/** Nobody that could be named. */
const NOBODY: ReadonlySet<string> = new Set(['unknown', 'many']);

/** The id of whoever said it; a party that is new is defined in the draft. */
export function speakerOf(
  { speaker, speakerKind = 'person', role, language }: StatementAnswers,
  archive: Archive,
  definitions: DraftDefinitions,
): Id {
  if (NOBODY.has(speaker)) return speaker;
  const known = partyNamed(archive, speaker);
  if (known !== undefined) return definitions.useParty(known);
  refuseNearId(speaker, archive);
  return definitions.newParty({ name: speaker, kind: speakerKind, ...(role === undefined ? {} : { role }) }, language);
}

/** The id of whoever made the page in which the words are read, if that was said; a party that is new is defined in the draft. */
export function makerOf(
  { sourceBy, sourceByKind = 'news', language }: StatementAnswers,
  archive: Archive,
  definitions: DraftDefinitions,
): Id | undefined {
  if (sourceBy === undefined || sourceBy === 'unknown') return sourceBy;
  const known = partyNamed(archive, sourceBy);
  if (known !== undefined) return definitions.useParty(known);
  // The speaker may be as new, and have made it.
  const own = [...definitions.parties].find(([id, { name }]) => id === sourceBy || name === sourceBy);
  if (own !== undefined) return own[0];
  refuseNearId(sourceBy, archive);
  return definitions.newParty({ name: sourceBy, kind: sourceByKind }, language);
}

/** The ids of the authors; without any, the desk that publishes. */
export function authorsOf(
  { authors, language }: StatementAnswers,
  { archive, desk }: { readonly archive: Archive; readonly desk: Id | undefined },
  definitions: DraftDefinitions,
): readonly Id[] {
  const known =
    desk === undefined ? undefined : archive.parties.find(({ id, check }) => id === desk && check === undefined);
  if (authors.length === 0) return known === undefined ? [] : [known.id];
  return authors.map((author) => {
    const party = partyNamed(archive, author);
    if (party !== undefined) return definitions.useParty(party);
    refuseNearId(author, archive);
    return definitions.newParty({ name: author, kind: 'person' }, language);
  });
}

function refuseNearId(text: string, archive: Archive): void {
  const problem = unknownId(text, archive);
  if (problem !== undefined) throw new UsageError(problem);
}
