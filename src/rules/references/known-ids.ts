import type { FactCheck, Id, ReferenceKind, Scale, Table } from '../../model/index.ts';
import type { Project } from '../../project/index.ts';

/** The ids of one kind; their list is made only where a suggestion is wanted. */
export interface Ids {
  has(id: Id): boolean;
  all(): Iterable<Id>;
}

/** The ids that exist, by kind. Absent if a broken file may hold any. */
export type KnownIds = Readonly<Partial<Record<ReferenceKind, Ids | undefined>>>;

/** What a check can refer to; without one, only what does not depend on it: then an original is missing that may hold any. */
export function idsOf(project: Project, check: FactCheck | undefined): KnownIds {
  const rating = project.scale && ratingsIn(project.scale);
  if (check === undefined) return { rating };
  const parties =
    project.parties === undefined || project.parties.ids ? [check.parties, project.parties?.ids] : undefined;
  const sources =
    project.sources === undefined || project.sources.ids ? [check.sources, project.sources?.ids] : undefined;
  return {
    party: parties && idsIn(parties),
    speaker: parties && idsIn([...parties, SPEAKERS]),
    author: parties && idsIn([...parties, AUTHORS]),
    source: sources && idsIn(sources),
    claim: idsIn([check.claims]),
    evidence: idsIn([check.evidence]),
    media: idsIn([check.media]),
    rating,
  };
}

/** Words that are in place of a party. */
const SPEAKERS: ReadonlySet<Id> = new Set(['unknown', 'many']);
const AUTHORS: ReadonlySet<Id> = new Set(['unknown']);

const ratings = new WeakMap<Scale, Ids>();

function ratingsIn(scale: Scale): Ids {
  const ids = ratings.get(scale) ?? idsIn([new Set(scale.ratings.map(({ id }) => id))]);
  ratings.set(scale, ids);
  return ids;
}

/** What the settings and the shared files can refer to. */
export function sharedIds({ parties, sources }: Project): KnownIds {
  const known = parties === undefined || parties.ids ? idsIn([parties?.ids]) : undefined;
  return {
    party: known,
    author: known && idsIn([parties?.ids, AUTHORS]),
    source: sources === undefined || sources.ids ? idsIn([sources?.ids]) : undefined,
  };
}

function idsIn(holders: readonly (Table<unknown> | ReadonlySet<Id> | undefined)[]): Ids {
  return {
    has: (id) => {
      for (const holder of holders) {
        if (holder instanceof Set ? holder.has(id) : holder !== undefined && Object.hasOwn(holder, id)) return true;
      }
      return false;
    },
    all: () => {
      const sets = holders.flatMap((holder) => (holder instanceof Set ? [holder] : []));
      const tables = holders.flatMap((holder) => (holder === undefined || holder instanceof Set ? [] : [holder]));
      return [...tables.flatMap(Object.keys), ...sets.flatMap((set) => [...set])];
    },
  };
}
