import { ownKey, isObject } from '../tree/json.ts';
import type { Leaf } from '../tree/leaves.ts';
import { cleanText } from '../values/clean-text.ts';
import { listedAddresses, readAddress } from '../values/read-address.ts';
import type { Ledger, Path, Spot } from './ledger.ts';

/** Where objects that have an address say it. */
const ADDRESS_KEYS = ['url', 'contentUrl', '@id', 'embedUrl', 'archivedAt'];

/** A text that should be an address. */
export interface Given {
  readonly leaf: Leaf;
  readonly text: string;
}

/** Every text at the paths that should be an address; one text may list several. */
export function givenAddresses(ledger: Ledger, paths: readonly Path[]): readonly Given[] {
  return paths
    .flatMap((path) => ledger.spots(path))
    .flatMap((spot) => addressLeaves(ledger, spot))
    .filter(({ path, value }) => value.trim() !== '' && !ledger.isUsed(path))
    .flatMap((leaf) => listedAddresses(cleanText(leaf.value)).map((text) => ({ leaf, text })));
}

function addressLeaves(ledger: Ledger, spot: Spot): readonly Leaf[] {
  if (!isObject(spot.value)) return ledger.textsOf(spot);
  const { value } = spot;
  const key = ADDRESS_KEYS.find((each) => ownKey(value, each) !== undefined);
  // A node of a page is named by a fragment that leads nowhere.
  const leaves = key === undefined ? [] : ledger.children(spot, key).flatMap((child) => addressLeaves(ledger, child));
  return leaves.filter(({ value: text }) => !text.startsWith('_:'));
}

/** The first usable address at the paths. */
export function readFirstAddress(ledger: Ledger, paths: readonly Path[], base: string | undefined): string | undefined {
  for (const path of paths)
    for (const { leaf, text } of givenAddresses(ledger, [path])) {
      const read = readAddress(text, base);
      if ('address' in read) {
        ledger.use(leaf);
        return path.at(-1) === '@id' ? read.address.replace(/#.*$/s, '') : read.address;
      }
      // An id need not be an address.
      if (!leaf.path.endsWith('@id')) ledger.report(leaf, read.problem);
    }
  return undefined;
}
