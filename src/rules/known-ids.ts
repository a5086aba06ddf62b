import type { FactCheck, Id, ReferenceKind, Table } from '../model/index.ts';
import type { Project } from '../project/index.ts';

/** The ids of one kind; their list is made only where a suggestion is wanted. */
export interface Ids {
  has(id: Id): boolean;
  all(): Iterable<Id>;
}

/** The ids that exist, by kind. Absent where a broken file may hold any. */
export type Known = Readonly<Partial<Record<ReferenceKind, Ids>>>;

/** What a check can refer to; without one, only what does not depend on it: then an original is missing that may hold any. */
export function idsOf(project: Project, check: FactCheck | undefined): Known {
  const rating = project.scale && idsIn([new Set(project.scale.ratings.map(({ id }) => id))]);
  if (check === undefined) return present({ rating });
  const parties =
    project.parties === undefined || project.parties.ids ? [check.parties, project.parties?.ids] : undefined;
  const sources =
    project.sources === undefined || project.sources.ids ? [check.sources, project.sources?.ids] : undefined;
  return present({
    party: parties && idsIn(parties),
    speaker: parties && idsIn([...parties, new Set(['unknown', 'many'])]),
    author: parties && idsIn([...parties, new Set(['unknown'])]),
    source: sources && idsIn(sources),
    claim: idsIn([check.claims]),
    evidence: idsIn([check.evidence]),
    media: idsIn([check.media]),
    rating,
  });
}

/** What the settings and the shared files can refer to. */
export function sharedIds({ parties, sources }: Project): Known {
  const known = parties === undefined || parties.ids ? idsIn([parties?.ids]) : undefined;
  return present({
    party: known,
    author: known && idsIn([parties?.ids, new Set(['unknown'])]),
    source: sources === undefined || sources.ids ? idsIn([sources?.ids]) : undefined,
  });
}

function idsIn(holders: readonly (Table<unknown> | ReadonlySet<Id> | undefined)[]): Ids {
  const sets = holders.flatMap((holder) => (holder instanceof Set ? [holder] : []));
  const tables = holders.flatMap((holder) => (holder === undefined || holder instanceof Set ? [] : [holder]));
  return {
    has: (id) => sets.some((set) => set.has(id)) || tables.some((table) => Object.hasOwn(table, id)),
    all: () => [...tables.flatMap(Object.keys), ...sets.flatMap((set) => [...set])],
  };
}

function present(known: Readonly<Partial<Record<ReferenceKind, Ids | undefined>>>): Known {
  return Object.fromEntries(Object.entries(known).flatMap(([kind, ids]) => (ids === undefined ? [] : [[kind, ids]])));
}
