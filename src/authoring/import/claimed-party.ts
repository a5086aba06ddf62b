import type { FoundReview } from '../../interchange/index.ts';
import type { Id, Party, Table } from '../../model/index.ts';
import { proposeId } from '../text/propose-id.ts';
import { addressKey, foldedWords } from './keys.ts';

/** The shared parties of a project, as claimants are looked up among them. */
export interface PartyIndex {
  readonly ids: ReadonlySet<Id>;
  readonly byName: ReadonlyMap<string, Id>;
  readonly byAddress: ReadonlyMap<string, Id>;
}

/** Who made a claim: a party of the project, or one that the check defines for itself. */
export interface ClaimedParty {
  readonly id: Id;
  readonly own?: Party;
}

/** Indexes the shared parties; where two have one name, neither is meant. */
export function indexParties(parties: Table<Party> = {}): PartyIndex {
  const all = Object.entries(parties);
  return {
    ids: new Set(all.map(([id]) => id)),
    byName: unambiguous(all.map(([id, { name }]) => [foldedWords(name), id])),
    byAddress: unambiguous(
      all.flatMap(([id, { sameAs = [] }]) => sameAs.flatMap((address) => pairOf(addressKey(address), id))),
    ),
  };
}

function pairOf(key: string | undefined, id: Id): readonly (readonly [string, Id])[] {
  return key === undefined ? [] : [[key, id]];
}

function unambiguous(pairs: readonly (readonly [string, Id])[]): ReadonlyMap<string, Id> {
  const found = new Map<string, Id>();
  const twice = new Set<string>();
  for (const [key, id] of pairs) {
    if (found.has(key) && found.get(key) !== id) twice.add(key);
    found.set(key, id);
  }
  for (const key of twice) found.delete(key);
  return found;
}

/** The party that made the claim; undefined if the review names none. */
export function claimedParty(
  { claimant }: Pick<FoundReview, 'claimant'>,
  index: PartyIndex,
  language: string | undefined,
): ClaimedParty | undefined {
  const name = claimant?.name;
  if (claimant === undefined || name === undefined || name.trim() === '') return undefined;
  const byAddress = claimant.sameAs.map((address) => index.byAddress.get(addressKey(address) ?? '')).find(isThere);
  const known = byAddress ?? index.byName.get(foldedWords(name));
  if (known !== undefined) return { id: known };
  const kinds = { person: 'person', organization: 'organisation' } as const;
  const { type, sameAs } = claimant;
  return {
    id: proposeId(name, { kind: 'party', taken: index.ids, language }),
    own: {
      name,
      kind: type === undefined ? 'unknown' : kinds[type],
      ...(sameAs.length === 0 ? {} : { sameAs }),
    },
  };
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
