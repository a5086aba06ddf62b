import type { CheckContext, Id } from '../model/index.ts';
import type { PartyView } from './party-view.ts';
import { entry } from './entry.ts';
import { tidy, type Wording } from './wording.ts';

/** The party that wrote a source or an article. */
export function viewParty(id: Id, context: CheckContext, wording: Wording): PartyView {
  const party = entry(context.parties, id);
  if (party === undefined) {
    return { id, name: id === 'unknown' ? wording.words.unknownAuthor : id, kind: 'unknown', sameAs: [] };
  }
  const { why, basis, role } = party;
  return {
    id,
    name: tidy(party.name),
    kind: party.kind,
    role: role === undefined ? undefined : tidy(role),
    sameAs: party.sameAs ?? [],
    anonymous: party.kind === 'anonymous' ? { why: tidy(why ?? ''), basis: tidy(basis ?? '') } : undefined,
  };
}

/** The party that made the statement, which may be `unknown` or `many`; where an imported check does not say who, readers are told that it is not known. */
export function viewSpeaker(speaker: Id | undefined, context: CheckContext, wording: Wording): PartyView {
  const id = speaker ?? 'unknown';
  const names: Readonly<Record<string, string>> = {
    unknown: wording.words.unknownSpeaker,
    many: wording.words.manySpeakers,
  };
  const name = entry(names, id);
  if (name === undefined) return viewParty(id, context, wording);
  return { id, name, kind: 'unknown', sameAs: [] };
}

/** Whether a speaker is a party, and not `unknown` or `many`. */
export function isNamed(speaker: Id | undefined): speaker is Id {
  return speaker !== undefined && speaker !== 'unknown' && speaker !== 'many';
}
