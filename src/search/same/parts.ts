import type { WeighedWord } from '../rank/weighed.ts';

/** What a word of the glossary for a part or a multiple is in numbers: half of the firms, every second firm, 50 per cent. */
const PARTS: ReadonlyMap<string, readonly number[]> = new Map([
  ['half', [50, 0.5]],
  ['third', [100 / 3, 200 / 3]],
  ['quarter', [25, 75]],
  ['double', [2]],
  ['triple', [3]],
  ['tenfold', [10]],
]);
/** So sure it is that the two say the same. */
const LIKELY = 0.9;

/** How sure it is that one of two words is a number and the other a word for it. */
export function samePart(one: WeighedWord, other: WeighedWord): number {
  const [number, word] = one.values.length > 0 ? [one, other] : [other, one];
  if (number.values.length === 0 || word.values.length > 0) return 0;
  const isSame = word.concepts.some((concept) => PARTS.get(concept)?.some((part) => number.values.includes(part)));
  return isSame ? LIKELY : 0;
}
