import { readNumber } from '../values/read-number.ts';
import type { Ledger } from './ledger.ts';
import type { Profile } from './profile.ts';
import { readText, takeText } from './read-texts.ts';

/** The publisher's word for the rating: where it should stand, or where only words can be meant. */
export function readLabel(ledger: Ledger, { label, rating }: Profile): string | undefined {
  const word = readText(ledger, label) ?? wordAmongNumbers(ledger, rating);
  // Names for machines have underscores where words have spaces.
  return word !== undefined && /^[^\s_]+(?:_[^\s_]+)+$/.test(word) ? word.replaceAll('_', ' ') : word;
}

function wordAmongNumbers(ledger: Ledger, { value, best, worst }: Profile['rating']): string | undefined {
  for (const leaf of [...value, ...best, ...worst].flatMap((path) => ledger.texts(path))) {
    if (!/\p{L}{2}/u.test(leaf.value) || 'number' in readNumber(leaf.value)) continue;
    const [word] = takeText(ledger, leaf);
    if (word !== undefined) return word;
  }
  return undefined;
}
