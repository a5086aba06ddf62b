import { asList, type Evidence, type Id, type Table } from '../model/index.ts';
import type { Chain, Link, Provenance } from '../provenance/index.ts';
import { entry } from './entry.ts';
import { orderGroups, type Place } from './order-groups.ts';

/** The group that a link of a chain stands for. */
export function placeOf(link: Link): Place {
  return link === 'not-stated' ? link : link.group;
}

/** The chains in the order in which the drawing shows them, by their end at the claim. */
export function inOrderOf(places: readonly Place[], chains: readonly Chain[]): readonly Chain[] {
  const rank = new Map(places.map((place, index) => [place, index]));
  const rankOf = (chain: Chain): number => rank.get(placeOf(chain.at(-1) ?? 'not-stated')) ?? 0;
  return chains.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** The independent chains of a claim in the order of the page, each with its first item of evidence. */
export function chainsInOrder(
  provenance: Provenance,
  { claim, evidence = {} }: { readonly claim: Id; readonly evidence: Table<Evidence> | undefined },
): readonly { readonly chain: Chain; readonly item: Id | undefined }[] {
  return inOrderOf(orderGroups(provenance), provenance.chains).map((chain) => ({
    chain,
    item: firstItem(chain.at(-1), claim, evidence),
  }));
}

/** An item from the very source through which the chain reaches us, and that stands under the claim itself, if there is one. */
function firstItem(end: Link | undefined, claim: Id, evidence: Table<Evidence>): Id | undefined {
  if (end === undefined || end === 'not-stated') return undefined;
  const { items } = end.group;
  const isFromThere = (id: Id): boolean => end.sources.includes(entry(evidence, id)?.source ?? '');
  const isAtHome = (id: Id): boolean => asList(entry(evidence, id)?.claim)[0] === claim;
  return (
    items.find((id) => isFromThere(id) && isAtHome(id)) ?? items.find(isAtHome) ?? items.find(isFromThere) ?? items[0]
  );
}
