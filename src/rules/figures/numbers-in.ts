import { primaryLanguage, type LanguageTag } from '../../model/index.ts';
import { tokensOf } from './figure-tokens.ts';
import type { Token } from './token.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { once } from './once.ts';
import { isPowerOfTen, looseValues, scaleElsewhere } from './loose-words.ts';
import { looselyRead } from './loosely-read.ts';

/** A number of a text. */
export interface TextNumber {
  /** What it may mean: 1.000 is a thousand, or one. */
  readonly values: readonly number[];
  /** The parts of a date or time: 4, 10 and 2026 of 04.10.2026. */
  readonly parts?: readonly number[];
  /** The number with what stands behind it, as the text has it. */
  readonly phrase: string;
  readonly isDigits: boolean;
  /** The digits between its spaces, if it has any: in a row, they may be of several numbers. */
  readonly groups?: readonly string[];
  /** Present if it was one of several numbers that ran together in a row. */
  readonly isOfRun?: true;
  /** The words before and behind it, in lower case. */
  readonly before: string;
  readonly after: string;
}

/** The numbers of a text, as they are compared with those of a translation. */
export interface TextNumbers {
  readonly numbers: readonly TextNumber[];
  /** What may stand for a number in another language, and must not: `both`, `October`, `G7`, `XX`. */
  loose(): ReadonlySet<number>;
  /** The primary subtag. */
  readonly language: string;
  /** Whether the words for numbers of its language are read. */
  readonly hasWords: boolean;
  /** Whether a word multiplies something that is not read, as in `half a million`. */
  readonly hasUnread: boolean;
}

/** Words for numbers that mean something else as often: French *neuf* is new, Italian *sei* is *you are*. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['neuf', 'sei']);

/** Reads all numbers of a text, in digits and in words. */
export function numbersIn(text: string, language: LanguageTag): TextNumbers {
  const primary = primaryLanguage(language);
  const lexicon = lexiconOf(primary);
  const plain = withoutAddresses(text);
  const tokens = tokensOf(plain, lexicon);
  const numbers: TextNumber[] = [];
  const others: number[] = [];
  for (const [at, token] of tokens.entries()) {
    const values = valuesAt(tokens, at, lexicon);
    if (values.length === 0 || isPerCent(token, tokens[at - 1])) continue;
    if (primary === 'it' && isCentury(token)) {
      others.push(...values.map((value) => value / 100 + 11));
      continue;
    }
    const parts = partsOf(token, tokens[at + 1]);
    others.push(...parts);
    if (isPlain(token, plain)) numbers.push({ ...numberAt(tokens, at, text, lexicon.stops), values, parts });
    else others.push(...values);
  }
  const hasUnread = tokens.some(
    (token, at) =>
      token.values === undefined &&
      (isPowerOfTen(token.word) || LARGE.test(token.word)) &&
      !isPerCent(token, tokens[at - 1]),
  );
  // Few texts are asked for it, and each of its words takes long.
  const loose = once(() => looseIn(tokens, others, lexicon));
  return { numbers, loose, language: primary, hasWords: lexicon.hasWords, hasUnread };
}

/** Dreiviertelmillion, Hunderttausende. */
const LARGE = /million|milliard|tausend|hundert|miljoen|miljard|duizend|honderd/;

function looseIn(tokens: readonly Token[], others: readonly number[], lexicon: Lexicon): ReadonlySet<number> {
  const words = new Map(tokens.map((token) => [token.text, token]));
  return new Set([...others, ...[...words.values()].flatMap((token) => looselyRead(token, lexicon))]);
}

/** As long as before: targets of links, addresses and marks of notes hold digits that nobody reads. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/\[@[^\]\n]{1,500}\]|\]\([^)\n]{1,2000}\)|https?:\/\/[^\s)]{1,2000}/g, (address) =>
    ' '.repeat(address.length),
  );
}

/** Por ciento: no hundred. */
function isPerCent({ word }: Token, before: Token | undefined): boolean {
  return /^(?:ciento|cento|cent)$/.test(word) && /^(?:por|per|pour)$/.test(before?.word ?? '');
}

/** The Ottocento is the nineteenth century. */
function isCentury({ text }: Token): boolean {
  return /(?:^|['’])\p{Lu}\p{Ll}+cento$/u.test(text);
}

/** 04.10.2026, 8.4., 15.30 Uhr. */
function partsOf({ text, gap }: Token, next: Token | undefined): readonly number[] {
  const isDate = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/.test(text);
  const isShort = /^\d{1,2}\.\d{1,2}$/.test(text) && (gap.startsWith('.') || HOURS.has(next?.word ?? ''));
  if (!isDate && !isShort) return [];
  const [first = 0, ...more] = text.split('.').map(Number);
  const isAfternoon = isShort && first < 12 && /^pm?$/.test(next?.word ?? '');
  return [isAfternoon ? first + 12 : first, ...more];
}

const HOURS: ReadonlySet<string> = new Set(['uhr', 'h', 'uur', 'am', 'pm', 'a', 'p']);

/** Factors that are written onto the digits: £3m, 120万. */
const ATTACHED: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
};

function valuesAt(tokens: readonly Token[], at: number, lexicon: Lexicon): readonly number[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const { values = [], text, gap, word } = token;
  if (!/^\d/.test(text)) {
    // Six-week, two-thirds.
    const [first = '', ...more] = word.split('-');
    // Twenty-first stands for something else than twenty.
    const isOrdinal =
      looseValues(more.at(-1) ?? '').some((value) => value < 10) && !/^thirds?$/.test(more.at(-1) ?? '');
    const part = values.length === 0 && more.length > 0 && !isOrdinal ? lexicon.valueOf(first) : undefined;
    return part === undefined || part < 2 ? withHalf(values, tokens, at, lexicon) : [part];
  }
  const next = gap === '' ? (tokens[at + 1]?.word ?? '') : '';
  const factor = Object.hasOwn(ATTACHED, next) ? ATTACHED[next] : ATTACHED[next.charAt(0)];
  const told = isSpaced(gap) ? scaleElsewhere(tokens[at + 1]?.word ?? '') : undefined;
  if (told !== undefined) return [...values, ...values.map((value) => value * told)];
  const isFactor = factor !== undefined && (Object.hasOwn(ATTACHED, next) || /^\P{ASCII}/u.test(next));
  return isFactor ? [...values, ...values.map((value) => value * factor)] : withHalf(values, tokens, at, lexicon);
}

const HALVES: ReadonlySet<string> = new Set('half medio media demi demie mezzo mezza meio meia halve'.split(' '));

/** Two and a half hours, dos millones y medio, un million et demi. */
function withHalf(
  values: readonly number[],
  tokens: readonly Token[],
  at: number,
  { and, times }: Lexicon,
): readonly number[] {
  const [joint, article, noun] = [1, 2, 3].map((step) => tokens[at + step]?.word ?? '');
  if (values.length === 0 || joint !== and || !(HALVES.has(article ?? '') || (article === 'a' && noun === 'half')))
    return values;
  const last = tokens[at]?.text.toLowerCase().split(' ').at(-1) ?? '';
  const half = (times.get(last) ?? 1) / 2;
  return [...values, ...values.map((value) => value + half)];
}

function isSpaced(gap: string): boolean {
  return /^[\s\u00A0\u202F]$/.test(gap);
}

/** Whether something must answer to a number: not to one that is part of a name, such as G7 or 5G, and not to none or one. */
function isPlain({ text, start, end, word, values = [] }: Token, whole: string): boolean {
  if (!/^\d/.test(text)) return !AMBIGUOUS.has(word);
  if (values.every((value) => value < 2)) return false;
  const [before, after] = [whole.slice(Math.max(0, start - 2), start), whole.slice(end, end + 2)];
  if (/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][-–]?$/u.test(before)) return false;
  // 24/7, 9/11
  if (/\d\/$/.test(before) || /^\/\d/.test(after)) return /^\d{4}$/.test(text);
  return !/^\p{Lu}/u.test(after);
}

/** Digits with spaces between them, and with nothing else that belongs to the number. */
const SPACED = /^\d{1,3}(?:[ \u00A0\u202F’']\d{3})*[ \u00A0\u202F]\d{3}(?:[’']\d{3})*(?:[.,]\d+)?$/;

function numberAt(
  tokens: readonly Token[],
  at: number,
  text: string,
  stops: Lexicon['stops'],
): Omit<TextNumber, 'values'> {
  const { start = 0, end = 0, gap = '', text: own = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  const isNear = /^[\s\u00A0\u202F]?$/.test(gap) && next !== undefined && next.values === undefined;
  // Per cent, p.m.
  const isOfTwoWords = isNear && /^(?:p(?:er|our|or)|[ap])$/.test(next.word);
  const last = isOfTwoWords ? (tokens[at + 2] ?? next) : next;
  return {
    phrase: text.slice(start, isNear && (isOfTwoWords || !stops.has(next.word)) ? last?.end : end),
    isDigits: /^\d/.test(own),
    ...(SPACED.test(own) ? { groups: own.split(/[ \u00A0\u202F]/) } : {}),
    before: tokens[at - 1]?.word ?? '',
    after: next === undefined || gap.length > 2 ? '' : next.word,
  };
}
