import type { FoundClaimant } from '../found-review.ts';
import { isObject } from '../tree/json.ts';
import type { Leaf } from '../tree/leaves.ts';
import { cleanText } from '../values/clean-text.ts';
import { hostOf, isHostName, listedAddresses, readAddress } from '../values/read-address.ts';
import { isPost } from '../values/post.ts';
import type { Ledger, Spot } from './ledger.ts';
import type { Profile } from './profile.ts';
import type { Given } from './read-addresses.ts';
import { kindOf } from './read-reviewer.ts';
import { takeText } from './read-texts.ts';

/** Who made the claim, and the posts that stand where the addresses of a person should. */
export interface ReadClaimant {
  readonly claimant?: FoundClaimant;
  readonly posts: readonly Given[];
}

/** Reads the claimant; several are named together. */
export function readClaimant(ledger: Ledger, profile: Profile['claimant'], base: string | undefined): ReadClaimant {
  const path = profile.who.find((each) =>
    ledger.spots(each).some((spot) => isObject(spot.value) || ledger.textsOf(spot).length > 0),
  );
  const spots = path === undefined ? [] : ledger.spots(path);
  const given = spots.map((spot) => namesOf(ledger, spot));
  const leaves = [
    ...spots.flatMap((spot) => addressesOf(ledger, spot)),
    ...profile.sameAs.flatMap((each) => ledger.texts(each)),
  ];
  const addresses = [
    ...given.flatMap((each) => each.addresses),
    ...leaves.flatMap((leaf) => usable(ledger, leaf, base)),
  ];
  const posts = addresses.filter(({ text }) => isPost(text));
  const sameAs = [...new Set(addresses.map(({ text }) => text).filter((address) => !isPost(address)))];
  const names = [...new Set(given.flatMap((each) => each.names))];
  const jobTitle = titleOf(ledger, spots, profile);
  const type = typeOf(ledger, spots, profile);
  if (names.length === 0 && sameAs.length === 0 && jobTitle === undefined) return { posts };
  const name = names.length === 0 ? undefined : names.join(', ');
  const isHost = names.length > 0 && names.every(isHostName);
  return { claimant: { name, type, jobTitle, sameAs, ...(isHost ? { isHost } : {}) }, posts };
}

/** The names, and the addresses that stand in their place. */
function namesOf(
  ledger: Ledger,
  spot: Spot,
): { readonly names: readonly string[]; readonly addresses: readonly Given[] } {
  const leaves = isObject(spot.value)
    ? ['name', '@value', 'legalName', 'alternateName']
        .map((key) => ledger.children(spot, key).flatMap((child) => ledger.textsOf(child)))
        .find((found) => found.length > 0)
    : ledger.textsOf(spot);
  const given = (leaves ?? []).flatMap((leaf) => takeText(ledger, leaf).map((text) => ({ leaf, text })));
  const addresses = given.filter(({ text }) => hostOf(text) !== undefined && /^https?:/i.test(text));
  return { names: given.map((each) => (addresses.includes(each) ? (hostOf(each.text) ?? '') : each.text)), addresses };
}

function addressesOf(ledger: Ledger, spot: Spot): readonly Leaf[] {
  return ['sameAs', 'url'].flatMap((key) => ledger.children(spot, key)).flatMap((child) => ledger.textsOf(child));
}

function usable(ledger: Ledger, leaf: Leaf, base: string | undefined): readonly Given[] {
  return listedAddresses(cleanText(leaf.value)).flatMap((text) => {
    const read = readAddress(text, base);
    if ('problem' in read) ledger.report({ path: leaf.path, value: text }, read.problem);
    else ledger.use(leaf);
    return 'address' in read ? [{ leaf, text: read.address }] : [];
  });
}

function titleOf(ledger: Ledger, spots: readonly Spot[], { jobTitle }: Profile['claimant']): string | undefined {
  const leaves = [
    ...spots.flatMap((spot) => ledger.children(spot, 'jobTitle')).flatMap((child) => ledger.textsOf(child)),
    ...jobTitle.flatMap((path) => ledger.texts(path)),
  ];
  const titles = [...new Set(leaves.flatMap((leaf) => takeText(ledger, leaf)))];
  return titles.length === 0 ? undefined : titles.join(', ');
}

/** What kinds of party of this project, and of others, are. */
const PERSONS = new Set(['person', 'anonymous']);

function typeOf(ledger: Ledger, spots: readonly Spot[], { type }: Profile['claimant']): FoundClaimant['type'] {
  const kinds = new Set(spots.map(kindOf).filter((kind) => kind !== undefined));
  if (kinds.size > 0) return kinds.size === 1 ? [...kinds][0] : undefined;
  const [leaf] = type.flatMap((path) => ledger.texts(path));
  if (leaf === undefined) return undefined;
  // What kind it is exactly, no field says.
  const word = leaf.value.trim().toLowerCase();
  if (word === 'person' || word === 'organization') ledger.use(leaf);
  return PERSONS.has(word) ? 'person' : 'organization';
}
