import { latinLetters } from '../../printing/latin-letters.ts';

/** Spellings of one sound, the longer ones first: in names, which each language writes by its own rules. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|sz|tsch|tch|ch|cz|zh|[jgyx](?=[eiy])/g, 'S'],
  [/th|dh/g, 't'],
  [/kh|gh/g, 'k'],
  [/ck|qu|[cqk]/g, 'k'],
  [/ts|tz|[zsçx]/g, 's'],
  [/[vwbfp]h?/g, 'b'],
  [/[dt]/g, 't'],
  [/[gj]/g, 'k'],
  [/[rl]/g, 'r'],
  [/[mn]/g, 'n'],
];

/** The consonants of a word in any script, by sound, so that one name spelt by several languages gives the same; empty if they are too few. */
export function skeletonOf(word: string): string {
  let sounds = latinLetters(word)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  const startsOpen = /^[aeiouy]/.test(sounds);
  for (const [spelling, sound] of SOUNDS) sounds = sounds.replace(spelling, sound);
  const consonants = sounds.replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1');
  return consonants.length < 2 ? '' : `${startsOpen ? 'a' : ''}${consonants}`;
}
