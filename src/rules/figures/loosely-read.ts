import type { Lexicon } from './lexicon.ts';
import { looseValues } from './loose-words.ts';
import type { Token } from './token.ts';

/** What a word may stand for in another language: a number in it, or the number that it is the ordinal of. */
export function looselyRead({ word, text }: Token, { values, hasWords }: Lexicon): readonly number[] {
  const parts = word.split('-').flatMap((part) => [part, part.replace(/^\p{L}{1,4}['’]/u, '')]);
  return [
    ...parts.flatMap(looseValues),
    ...parts.flatMap((part) => values.get(part) ?? []),
    ...ordinal(word, values),
    ...roman(text),
    ...(hasWords ? beginning(word, values) : []),
  ];
}

/** Twenty-first, vingt-deuxième. */
function ordinal(word: string, values: ReadonlyMap<string, number>): readonly number[] {
  const at = word.lastIndexOf('-');
  const tens = at < 0 ? undefined : values.get(word.slice(0, at));
  return tens === undefined ? [] : looseValues(word.slice(at + 1)).map((value) => tens + value);
}

/** Sechswöchig, zwanzigste, fourteenth, vingtième: a number at the beginning of a word that is none. */
function* beginning(word: string, values: ReadonlyMap<string, number>): Iterable<number> {
  for (let length = Math.min(word.length, LONGEST_BEGINNING); length >= SHORTEST_BEGINNING; length -= 1) {
    const start = word.slice(0, length);
    for (const form of [start, `${start}e`, `${start}y`]) {
      const value = values.get(form);
      if (value !== undefined) yield value;
    }
  }
}

/** In UTF-16 units. */
const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 20;

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** XXe, XIV, II. */
function roman(text: string): readonly number[] {
  const [, digits = ''] = /^([IVXLC]{1,8})(?:e|er|ème|è|o)?$/.exec(text) ?? [];
  const read = [...digits].map((digit) => ROMAN[digit] ?? 0);
  if (read.length === 0) return [];
  return [read.reduce((sum, value, index) => sum + (value < (read[index + 1] ?? 0) ? -value : value), 0)];
}
