import { isPublicStatus, type FactCheck, type Id, type Party, type Source } from '../../model/index.ts';
import type { CheckSubject, Project } from '../../project/index.ts';
import type { Collected } from '../rule.ts';

/** What a check takes of what checks share, and the names that it had: small JSON. */
export interface SharedUses {
  readonly formerly?: readonly Id[];
  /** Present if readers can see the check. */
  readonly shown?: {
    readonly sources: readonly Id[];
    readonly parties: readonly Id[];
    readonly rating?: Id;
    /** Its pictures: their ids and files. */
    readonly pictures: readonly (readonly [id: Id, file: string])[];
  };
}

/** Collects it; undefined if there is nothing. A translation takes from its original all but its pictures. */
export function sharedUses({ own, references }: CheckSubject): SharedUses | undefined {
  const { formerly } = own;
  if (!isPublicStatus(own.status)) return formerly === undefined ? undefined : { formerly };
  const isTranslation = own.translationOf !== undefined;
  const [sources, parties] = [new Set<Id>(), new Set<Id>()];
  for (const { kind, id, path } of isTranslation ? [] : references) {
    if (kind === 'source' && !Object.hasOwn(own.sources ?? {}, id)) sources.add(id);
    else if (PARTIES.has(kind) && !BYLINES.has(path[0]) && !Object.hasOwn(own.parties ?? {}, id)) parties.add(id);
  }
  return {
    ...(formerly === undefined ? {} : { formerly }),
    shown: {
      sources: [...sources],
      parties: [...parties],
      ...(isTranslation || own.verdict === undefined ? {} : { rating: own.verdict.rating }),
      pictures: Object.entries(own.media ?? {}).map(([id, { file }]) => [id, file]),
    },
  };
}

const PARTIES: ReadonlySet<string> = new Set(['party', 'speaker', 'author']);
/** Who made a check may change their name. */
const BYLINES: ReadonlySet<unknown> = new Set(['authors', 'editors']);

/** Reads what was collected, which may come from another run. */
export function usesIn({ fact }: Collected<unknown>): SharedUses {
  return isUses(fact) ? fact : {};
}

function isUses(fact: unknown): fact is SharedUses {
  return typeof fact === 'object' && fact !== null;
}

/** All shared sources and parties that a check leads to, those included that others of them lead to. */
export function reached(
  { sources, parties }: NonNullable<SharedUses['shown']>,
  shared: Pick<Project, 'sources' | 'parties'>,
): { readonly sources: ReadonlySet<Id>; readonly parties: ReadonlySet<Id> } {
  const all = { sources: new Set(sources), parties: new Set(parties) };
  // A set that grows while it is gone through is gone through to its end.
  for (const id of all.sources) for (const next of nextOf(shared.sources?.entries[id])) all.sources.add(next);
  for (const id of all.sources) for (const by of authorsOf(shared.sources?.entries[id])) all.parties.add(by);
  for (const id of all.parties) for (const next of controllerOf(shared.parties?.entries[id])) all.parties.add(next);
  return all;
}

function nextOf(source: Source | undefined): readonly Id[] {
  if (source === undefined) return [];
  const { basedOn = [], promptedBy = [], jointWith = [], seenIn } = source;
  return [...basedOn, ...promptedBy, ...jointWith, ...(seenIn === undefined ? [] : [seenIn])];
}

function authorsOf(source: Source | undefined): readonly Id[] {
  return source === undefined ? [] : [source.by].flat();
}

function controllerOf(party: Party | undefined): readonly Id[] {
  return party?.controlledBy === undefined ? [] : [party.controlledBy];
}

/** How grave a correction is. */
const RANKS: Readonly<Record<string, number>> = { minor: 1, update: 2, substantial: 3, withdrawal: 3 };

/** The gravest of the corrections that a check has beyond those that it had; 0 if there is none. */
export function newRank(added: FactCheck['corrections'] = []): number {
  return Math.max(0, ...added.map(({ kind }) => RANKS[kind] ?? 0));
}

/** What a change of each grade takes at least. */
export const NEEDED = { substance: 2, wording: 1 } as const;
