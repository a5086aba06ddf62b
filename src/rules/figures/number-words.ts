import { listed } from './listed.ts';
import { NO_RUN, runTimes, runWith, valueOfRun, type NumberRun } from './number-run.ts';
import type { NumberLanguage } from './number-language.ts';

/** The values of a language's words for numbers; of `times`, what they multiply by. */
export interface NumberWords {
  readonly values: ReadonlyMap<string, number>;
  readonly times: ReadonlyMap<string, number>;
  /** The value of what is written as one word, also with hyphens; undefined for any other word. */
  valueOf(word: string): number | undefined;
}

/** Reads the words of a language, with those compounds that it writes as one word. */
export function numberWords(language: NumberLanguage): NumberWords {
  const values = new Map(wordsOf(language));
  const times = new Map(pairs(language.times));
  const parts: ReadonlyMap<string, number> = new Map([...values, ...times]);
  const read = (word: string): number | undefined => {
    const known = values.get(word);
    if (known !== undefined) return known;
    // Thousand alone is no number, but what goes with one.
    if (word.length > LONGEST || times.has(word)) return undefined;
    if (word.includes('-')) return joined(word.split('-'), { values, times, language });
    return language.inOneWord === true ? compound(word, NO_RUN, { values, times, parts }) : undefined;
  };
  return { values, times, valueOf: read };
}

/** Longer words than this are no numbers, in UTF-16 units. */
const LONGEST = 60;

function* wordsOf({ small, tens, and, others, inOneWord }: NumberLanguage): Iterable<readonly [string, number]> {
  const units = listed(small);
  for (const [value, word] of units.entries()) yield [word, value];
  for (const [index, word] of listed(tens).entries()) {
    const value = (index + 2) * 10;
    yield [word, value];
    for (const [unit, name] of units.slice(0, 10).entries()) {
      if (unit === 0) continue;
      yield [`${word}-${name}`, value + unit];
      if (inOneWord !== true) continue;
      // einundzwanzig, eenentwintig: the unit comes first, and its `s` or its accent goes.
      yield [`${name.replace(/^eins$/, 'ein')}${and}${word}`, value + unit];
      yield [`${name}ë${and.slice(1)}${word}`, value + unit];
      // ventuno, trentatré
      if (/^[uo]/.test(name)) yield [`${word.slice(0, -1)}${name}`, value + unit];
      yield [`${word}${name}`, value + unit];
      if (name === 'tre') yield [`${word}tré`, value + unit];
    }
  }
  if (units[1] === 'eins') yield ['ein', 1];
  yield* pairs(others);
}

interface Parts {
  readonly values: ReadonlyMap<string, number>;
  readonly times: ReadonlyMap<string, number>;
}

/** The value of `quatre-vingt-douze`, whose parts are numbers, or what joins them. */
function joined(
  parts: readonly string[],
  { values, times, language }: Parts & { readonly language: NumberLanguage },
): number | undefined {
  let run: NumberRun | undefined = NO_RUN;
  for (const [index, part] of parts.entries()) {
    if (part === language.and && index > 0 && index < parts.length - 1) continue;
    const [value, factor] = [values.get(part), times.get(part)];
    if (run === undefined || (value === undefined && factor === undefined)) return undefined;
    run = factor === undefined ? runWith(run, value ?? 0, language.byTwenties === true) : runTimes(run, factor);
  }
  return run === undefined ? undefined : valueOfRun(run);
}

/** The value of a word that is made of numbers, the longest first. */
function compound(
  rest: string,
  run: NumberRun,
  words: Parts & { readonly parts: ReadonlyMap<string, number> },
): number | undefined {
  if (rest === '') return valueOfRun(run);
  for (let length = Math.min(rest.length, LONGEST_PART); length >= 2; length -= 1) {
    const part = rest.slice(0, length);
    const number = words.parts.get(part);
    if (number === undefined) continue;
    const next = words.times.has(part) ? runTimes(run, number) : runWith(run, number, false);
    const value = next === undefined ? undefined : compound(rest.slice(length), next, words);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** `vijfentwintig`, `siebenundzwanzig`; in UTF-16 units. */
const LONGEST_PART = 18;

/** `dozen=12` as a word and its value. */
function pairs(text: string): readonly (readonly [string, number])[] {
  return listed(text).map((pair) => {
    const [word = '', value = ''] = pair.split('=');
    return [word, Number(value)];
  });
}
