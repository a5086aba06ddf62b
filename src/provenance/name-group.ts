import type { Id } from '../model/index.ts';
import type { PartyGroup } from './provenance.ts';

/** The most members of a group that are named. */
const MOST = 3;
/** The most deciding parties that are named; more are usually the members of an investigation by many newsrooms. */
const MOST_HEADS = 20;
/** Stands for all others; no id has this form. */
const MORE = '…';

/** What a group is called: whoever decides what it says, and in brackets those of its people who say it. */
export function nameGroup(
  { heads, authors }: Pick<PartyGroup, 'heads' | 'authors'>,
  { nameOf, list }: { readonly nameOf: (party: Id) => string; readonly list: (names: readonly string[]) => string },
): string {
  const deciding = new Set(heads);
  const members = authors.filter((author) => !deciding.has(author));
  const shown = shownOf(members, MOST).map((member) => (member === MORE ? MORE : nameOf(member)));
  const leading = shownOf(heads, MOST_HEADS).map((head) => (head === MORE ? MORE : nameOf(head)));
  return `${list(leading)}${members.length === 0 ? '' : ` (${shown.join(', ')})`}`;
}

function shownOf(all: readonly Id[], most: number): readonly string[] {
  return all.length > most ? [...all.slice(0, most), MORE] : all;
}
