import type { FoundReviewer } from '../found-review.ts';
import { isObject, isScalar, typesOf } from '../tree/json.ts';
import type { Leaf } from '../tree/leaves.ts';
import { hostOf, readAddress } from '../values/read-address.ts';
import type { Ledger, Spot } from './ledger.ts';
import type { Profile } from './profile.ts';
import { takeText } from './read-texts.ts';

/** Who published the review: an organization before persons, whoever is named first. */
export function readReviewer(
  ledger: Ledger,
  profile: Profile['reviewer'],
  { base, page }: { readonly base?: string; readonly page?: string },
): FoundReviewer | undefined {
  const spots = profile.who.flatMap((path) => ledger.spots(path)).filter(saysSomething);
  const spot = spots.find((each) => kindOf(each) !== 'person') ?? spots[0];
  const { name, type, site: inside } = (spot && readWho(ledger, spot, base)) ?? {};
  const beside = profile.url.flatMap((path) => ledger.texts(path)).flatMap((leaf) => siteOf(ledger, leaf, base));
  const site = inside ?? beside[0];
  if (name === undefined && site === undefined) return undefined;
  return { name, url: site && withLostSlash(ledger, site, page), type };
}

/** An address with where it stands. */
interface Site {
  readonly leaf: Leaf;
  readonly address: string;
}

/** An address in which the slash after the host of the page was lost: `example.orgfacts` for `example.org/facts`. */
function withLostSlash(ledger: Ledger, { leaf, address }: Site, page: string | undefined): string {
  const [host, own] = [hostOf(address), hostOf(page)];
  if (host === undefined || own === undefined) return address;
  if (!host.startsWith(own) || !/^\p{L}+$/u.test(host.slice(own.length))) return address;
  const read = address.replace(own, `${own}/`).replace(/\/$/, '');
  ledger.report(leaf, `This is read as ${read}, since the page is on ${own}.`);
  return read;
}

function siteOf(ledger: Ledger, leaf: Leaf, base: string | undefined): readonly Site[] {
  const read = readAddress(leaf.value, base);
  if ('address' in read) {
    ledger.use(leaf);
    return [{ leaf, address: read.address }];
  }
  // An id need not be an address.
  if (!leaf.path.endsWith('@id')) ledger.report(leaf, read.problem);
  return [];
}

/** Whether an object names a person or an organization; undefined for a bare name. */
export function kindOf({ value }: Spot): 'organization' | 'person' | undefined {
  const types = typesOf(value);
  if (types.includes('person')) return 'person';
  return types.length > 0 ? 'organization' : undefined;
}

function saysSomething({ value }: Spot): boolean {
  if (!isObject(value)) return isScalar(value) && String(value).trim() !== '';
  return WHO_KEYS.some((key) => Object.hasOwn(value, key) && value[key] !== '' && value[key] !== null);
}

const WHO_KEYS = ['name', 'url', '@id', 'legalName', 'alternateName', 'sameAs', '@value', 'schema:name', 'schema:url'];

interface Who {
  readonly name?: string;
  readonly site?: Site;
  readonly type?: FoundReviewer['type'];
}

function readWho(ledger: Ledger, spot: Spot, base: string | undefined): Who {
  if (!isObject(spot.value)) return ofText(ledger, spot, base);
  const leavesAt = (key: string): readonly Leaf[] =>
    ledger.children(spot, key).flatMap((child) => ledger.textsOf(child));
  const [first] = ['name', 'legalName', 'alternateName', '@value'].flatMap(leavesAt);
  const name = first && takeText(ledger, first)[0];
  for (const leaf of ['url', '@id', 'sameAs'].flatMap(leavesAt)) {
    const [site] = siteOf(ledger, leaf, base);
    if (site !== undefined) return { name, site, type: kindOf(spot) };
  }
  return { name, type: kindOf(spot) };
}

function ofText(ledger: Ledger, spot: Spot, base: string | undefined): Who {
  const [leaf] = ledger.textsOf(spot);
  if (leaf === undefined) return {};
  const isAddress = /[:/]/.test(leaf.value) && 'address' in readAddress(leaf.value, base);
  return isAddress ? { site: siteOf(ledger, leaf, base)[0] } : { name: takeText(ledger, leaf)[0] };
}
