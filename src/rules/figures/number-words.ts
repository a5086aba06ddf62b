import { listed } from './listed.ts';
import type { NumberLanguage } from './number-language.ts';

/** The values of a language's words for numbers; of `times`, what they multiply by. */
export interface NumberWords {
  readonly values: ReadonlyMap<string, number>;
  readonly times: ReadonlyMap<string, number>;
}

/** Reads the words of a language, with those compounds that it writes as one word. */
export function numberWords({ small, tens, and, others, times }: NumberLanguage): NumberWords {
  const units = listed(small);
  const values = new Map(units.map((word, value) => [word, value]));
  for (const [index, word] of listed(tens).entries()) {
    const value = (index + 2) * 10;
    values.set(word, value);
    for (const [unit, name] of units.slice(0, 10).entries()) {
      if (unit === 0) continue;
      values.set(`${word}-${name}`, value + unit);
      // einundzwanzig, eenentwintig: the unit comes first, and its `s` or its accent goes.
      values.set(`${name.replace(/^eins$/, 'ein')}${and}${word}`, value + unit);
      values.set(`${name}ë${and.slice(1)}${word}`, value + unit);
    }
  }
  for (const [word, value] of pairs(others)) values.set(word, value);
  const multipliers = new Map(pairs(times));
  for (const [word, value] of multipliers) {
    if (value > 1000) continue;
    for (const [unit, name] of units.entries())
      if (unit > 0) values.set(`${name.replace(/^eins$/, 'ein')}${word}`, unit * value);
  }
  return { values, times: multipliers };
}

/** `dozen=12` as a word and its value. */
function pairs(text: string): readonly (readonly [string, number])[] {
  return listed(text).map((pair) => {
    const [word = '', value = ''] = pair.split('=');
    return [word, Number(value)];
  });
}
