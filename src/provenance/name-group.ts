import type { Id } from '../model/index.ts';
import type { PartyGroup } from './provenance.ts';

/** The most members of a group that are named. */
const MOST = 3;

/** What a group is called: whoever decides what it says, and in brackets those of its people who say it. */
export function nameGroup(
  { heads, authors }: Pick<PartyGroup, 'heads' | 'authors'>,
  { nameOf, list }: { readonly nameOf: (party: Id) => string; readonly list: (names: readonly string[]) => string },
): string {
  const members = authors.filter((author) => !heads.includes(author));
  const shown = members.slice(0, MOST).map(nameOf);
  const more = members.length > MOST ? [...shown, '…'] : shown;
  return `${list(heads.map(nameOf))}${members.length === 0 ? '' : ` (${more.join(', ')})`}`;
}
