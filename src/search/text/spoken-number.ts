import { hanNumber } from './han-number.ts';
import { scaleOf } from './number-scales.ts';
import { HALVES, morphemesOf, partsOf, type Part } from './number-parts.ts';
import { numberWordsOf, type NumberWords } from './number-words.ts';
import type { ReadNumber } from './read-number.ts';

/** A number in words takes at most so many. */
const MOST = 12;
/** Behind these, a hundred is that of per cent. */
const PER = new Set(['por', 'pour', 'per', 'pro']);
/** Between a number and its decimals. */
const POINTS = new Set(['point', 'coma', 'virgule', 'komma', 'virgula', 'virgola', 'दशमलव', 'فاصله']);
/** Half as much again, said without a word between. */
const AND_HALF = new Set(['bucuk', 'setengah']);
/** In these, the ones come before the tens. */
const ONES_FIRST = new Set(['de', 'nl', 'ar']);
/** In these, eleven is ten and one. */
const TEN_AND_ONE = new Set(['tr', 'sw', 'fa', 'fr']);

/** A number as far as it was read: what thousands and more come to, what is below them, and the last of these scales. */
interface Sum {
  readonly total: number;
  readonly group: number;
  readonly last: number;
}

/** Where a number is read, and by which words. */
interface Reading {
  readonly parts: readonly Part[];
  readonly known: NumberWords;
  readonly language: string | undefined;
}

/** A number with one part more, and where the next part begins. */
interface Step {
  readonly sum: Sum;
  readonly next: number;
}

/** The number in words that begins at a place among folded words, such as `sixty-two thousand`; undefined if there is none. */
export function spokenNumber(
  words: readonly string[],
  index: number,
  language: string | undefined,
): ReadNumber | undefined {
  const known = numberWordsOf(language);
  if (!mayBegin(words[index] ?? '', known, language)) return undefined;
  const reading = { parts: partsOf(words.slice(index, index + MOST), known, language), known, language };
  const { parts } = reading;
  // In Arabic, `and` before the whole number belongs to no number.
  const first = textOf(parts, 0) === 'و' && parts[0]?.words === 0 ? 1 : 0;
  let step = begun(reading, first, PER.has(words[index - 1] ?? ''));
  if (step === undefined) return undefined;
  let { sum, next } = step;
  while ((step = continued(reading, sum, next)) !== undefined) ({ sum, next } = step);
  const length = parts[next - 1]?.words ?? 0;
  return length === 0 ? undefined : { values: [sum.total + sum.group], length };
}

const NONE: Sum = { total: 0, group: 0, last: Infinity };

function begun(reading: Reading, at: number, isAfterPer: boolean): Step | undefined {
  const { parts, known } = reading;
  const value = valueAt(reading, at, 0);
  if (value !== undefined) return { sum: { ...NONE, group: value }, next: at + 1 };
  const scale = scaleOf(textOf(parts, at));
  if (scale === undefined || isAfterPer || !goesOn(textOf(parts, at + 1), scale, known)) return undefined;
  return { sum: scaled(NONE, scale) ?? NONE, next: at + 1 };
}

function continued(reading: Reading, sum: Sum, at: number): Step | undefined {
  const { parts, known, language } = reading;
  const { group, last } = sum;
  const isJoined = known.joiners.has(textOf(parts, at));
  const from = isJoined ? at + 1 : at;
  const [text, next] = [textOf(parts, from), textOf(parts, from + 1)];
  if ((isJoined && HALVES.has(text)) || AND_HALF.has(text)) return { sum: andHalf(sum), next: from + 1 };
  if (isJoined && HALVES.has(next)) return { sum: andHalf(sum), next: from + 2 };
  if (POINTS.has(text) && known.values.has(next)) {
    const { value, end } = decimalsAt(parts, from + 1, known);
    return { sum: { ...sum, group: group + value }, next: end };
  }
  const value = valueAt(reading, from, group);
  if (value !== undefined) {
    const joined = group === 0 && value >= last ? undefined : added(group, value, { isJoined, language });
    return joined === undefined ? undefined : { sum: { ...sum, group: joined }, next: from + 1 };
  }
  const scale = isJoined ? undefined : scaleOf(text);
  const larger = scale === undefined ? undefined : scaled(sum, scale);
  return larger === undefined ? undefined : { sum: larger, next: from + 1 };
}

/** Two and a half million, two million and a half. */
function andHalf(sum: Sum): Sum {
  return sum.group > 0 || sum.total === 0
    ? { ...sum, group: sum.group + 0.5 }
    : { ...sum, total: sum.total + sum.last / 2 };
}

/** A number that is multiplied; undefined if it cannot be. */
function scaled({ total, group, last }: Sum, scale: number): Sum | undefined {
  if (scale === 100) return group >= 100 ? undefined : { total, group: Math.max(1, group) * 100, last };
  if (scale === last) return undefined;
  // A hundred thousand million, two lakh crore.
  if (scale > last) return { total: (total + group) * scale, group: 0, last: scale };
  return { total: total + Math.max(1, group) * scale, group: 0, last: scale };
}

/** What a part is by itself; `one` is elsewhere an article. */
function valueAt({ parts, known, language = '' }: Reading, at: number, group: number): number | undefined {
  const [text, next, third] = [textOf(parts, at), textOf(parts, at + 1), textOf(parts, at + 2)];
  const value = known.values.get(text);
  if (value !== undefined) return value;
  const isBeforeTens = ONES_FIRST.has(language) && known.joiners.has(next) && isTens(known.values.get(third) ?? 0);
  if (known.ones.has(text) && (isTens(group) || scaleOf(next) !== undefined || isBeforeTens)) return 1;
  return scaleOf(text) === undefined ? hanOf(text, language) : undefined;
}

/** Most words are no numbers, which is to be seen at once. */
function mayBegin(word: string, known: NumberWords, language: string | undefined): boolean {
  const parts = morphemesOf(word, known, language);
  const [part = ''] = known.joiners.has(parts[0] ?? '') ? parts.slice(1) : parts;
  return (
    parts.length > 1 ||
    known.values.has(part) ||
    known.ones.has(part) ||
    scaleOf(part) !== undefined ||
    hanOf(part, language) !== undefined
  );
}

function hanOf(text: string, language: string | undefined): number | undefined {
  return text.length > 1 || language !== 'ja' ? hanNumber(text) : undefined;
}

function textOf(parts: readonly Part[], at: number): string {
  return parts[at]?.text ?? '';
}

function isTens(group: number): boolean {
  return group % 100 >= 20 && group % 10 === 0;
}

/** Whether a hundred or a thousand without a number before it is one: a hundred and twenty, a thousand million. */
function goesOn(next: string, scale: number, { values, joiners }: NumberWords): boolean {
  if (joiners.has(next)) return scale === 100;
  return (scaleOf(next) ?? 0) > scale || (values.get(next) ?? 0) >= (scale === 100 ? 2 : 100);
}

/** A number with the next part of it; undefined if that begins another. */
function added(
  group: number,
  value: number,
  { isJoined, language = '' }: { readonly isJoined: boolean; readonly language: string | undefined },
): number | undefined {
  if (value === 100) return group >= 100 ? undefined : Math.max(1, group) * 100;
  if (value > 100) return group === 0 ? value : undefined;
  if (value === 0.5 || group === 0.5) return group + value;
  const rest = group % 100;
  if (rest === 0 || (isTens(group) && value < 10)) return group + value;
  if (language === 'fr') {
    if (value === 20 && rest === 4 && !isJoined) return group + 76;
    if ((rest === 60 || rest === 80) && value < 20) return group + value;
  }
  if (isJoined && rest < 10 && value >= 20 && value % 10 === 0 && ONES_FIRST.has(language)) return group + value;
  if (language === 'ar' && rest < 10 && value === 10) return group + value;
  return rest === 10 && value < 10 && TEN_AND_ONE.has(language) ? group + value : undefined;
}

function decimalsAt(
  parts: readonly Part[],
  from: number,
  { values }: NumberWords,
): { readonly value: number; readonly end: number } {
  let digits = '';
  let end = from;
  for (let value = values.get(textOf(parts, end)); value !== undefined && value < 100;) {
    digits += String(value);
    end += 1;
    value = value < 10 && digits.length < 4 ? values.get(textOf(parts, end)) : undefined;
  }
  return { value: Number(`0.${digits}`), end };
}
