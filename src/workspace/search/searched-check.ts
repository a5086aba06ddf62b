import type { FactCheck, Party, Table } from '../../model/index.ts';
import type { SearchedCheck } from '../../search/index.ts';

/** What a fact check is found by. */
export function searchedCheck(
  { id, path, state }: { readonly id: string; readonly path: string; readonly state: string },
  check: FactCheck,
  { parties, language }: { readonly parties: Table<Party> | undefined; readonly language: string },
): SearchedCheck {
  const { statement, title, topics = [], places = [], verdict, standfirst, claims = {} } = check;
  const { speaker } = statement;
  const own = speaker === undefined ? undefined : check.parties?.[speaker];
  const told = [statement.quote, ...Object.values(claims).map(({ text }) => text)];
  return {
    id,
    language: check.language ?? language,
    title,
    status: check.status ?? 'draft',
    claim: statement.summary,
    quote: joined(told, ' '),
    answer: joined([standfirst, verdict?.summary], ' '),
    topics: joined([...topics, ...places], ', '),
    addresses: addressesIn(check),
    speaker: speakerOf(own ?? (speaker === undefined ? undefined : parties?.[speaker])),
    file: { path, state, ...(own === undefined && speaker !== undefined ? { sharedSpeaker: speaker } : {}) },
  };
}

function joined(texts: readonly (string | undefined)[], between: string): string {
  return texts.filter((text) => text !== undefined).join(between);
}

/** The same check with its speaker as the shared definitions call them now. */
export function withSpeaker(check: SearchedCheck, parties: Table<Party> | undefined): SearchedCheck {
  const shared = check.file?.sharedSpeaker;
  if (shared === undefined) return check;
  const speaker = speakerOf(parties?.[shared]);
  return speaker === check.speaker ? check : { ...check, speaker };
}

/** How a speaker is called. */
function speakerOf(party: Party | undefined): string {
  return party === undefined ? '' : [party.name, party.role].filter((text) => text !== undefined).join(', ');
}

function addressesIn({ statement, sources = {} }: FactCheck): readonly string[] {
  const { appearances = [], firstAppearance, source } = statement;
  const own = source === undefined ? undefined : sources[source];
  return [...appearances, firstAppearance, own?.url, own?.archived].filter((address) => address !== undefined);
}
