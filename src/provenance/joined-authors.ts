import type { Id, Party, Source, Table } from '../model/index.ts';
import { controllersOf } from './control.ts';
import { authorsOf } from './steps.ts';
import { unionOf } from './union.ts';

/** Gives the group of a party: the same id for all whose word counts once. */
export type GroupOf = (party: Id) => Id;

/** Who belongs together in a whole check, before it is known which sources a claim rests on. */
export interface Ties {
  readonly groupOf: GroupOf;
  /** All sources of the shared investigation that a source is part of; the same list for each of them. */
  readonly investigation: (source: Id) => readonly Id[] | undefined;
}

const UNKNOWN: Id = 'unknown';

/** Ties by control, by being unknown, and by shared investigations. */
export function tiesOf(parties: Table<Party>, sources: Table<Source>): Ties {
  const controller = controllersOf(parties);
  const groups = unionOf();
  for (const [id, party] of Object.entries(parties)) {
    if (party.kind === 'unknown') groups.join(controller(id), UNKNOWN);
  }
  return { groupOf: (party) => groups.find(controller(party)), investigation: investigationsOf(sources) };
}

/**
 * Joins, for the sources that were reached, their co-authors, and those who worked on one shared investigation, which
 * is as good as one source with all of them as its authors.
 */
export function joinAuthors({ groupOf, investigation }: Ties, sources: Table<Source>, reached: Iterable<Id>): GroupOf {
  const groups = unionOf();
  const done = new Set<readonly Id[]>();
  for (const id of reached) {
    const group = investigation(id) ?? [id];
    if (done.has(group)) continue;
    done.add(group);
    const [first, ...others] = group.flatMap((member) => authorsOf(sources[member])).map(groupOf);
    for (const other of others) groups.join(first ?? UNKNOWN, other);
  }
  return (party) => groups.find(groupOf(party));
}

/** `jointWith` holds both ways, and from one source to the next. */
function investigationsOf(sources: Table<Source>): Ties['investigation'] {
  const union = unionOf();
  const involved = new Set<Id>();
  for (const [id, { jointWith = [] }] of Object.entries(sources)) {
    for (const other of jointWith) {
      union.join(id, other);
      involved.add(id).add(other);
    }
  }
  const groups = new Map<Id, Id[]>();
  for (const id of involved) {
    const group = groups.get(union.find(id));
    if (group === undefined) groups.set(union.find(id), [id]);
    else group.push(id);
  }
  return (source) => (involved.has(source) ? groups.get(union.find(source)) : undefined);
}
