import { primaryLanguage, type LanguageTag } from '../../model/index.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { tokensOf } from './figure-tokens.ts';
import type { Token } from './token.ts';

/** A number of a text with what it counts. */
export interface Figure {
  /** What it may mean: 1.000 is a thousand, or one. */
  readonly values: readonly number[];
  /** The number with its unit or what it counts, as the text has it. */
  readonly phrase: string;
  /** `%`, `points`, a currency, or nothing: then it counts `nouns`. */
  readonly unit: string;
  /** The words behind it that may be what it counts, the nearest first. */
  readonly nouns: readonly string[];
  readonly isTime: boolean;
  /** Whether the text says that there are more, or fewer. */
  readonly bound?: 'over' | 'under';
  /** The words near it. */
  readonly context: readonly string[];
}

/** A number in digits of which the text does not say what it counts, as in a row of a table. */
export interface BareNumber {
  readonly values: readonly number[];
  readonly phrase: string;
}

/** The figures of a text, and all numbers in it, with or without a unit. */
export interface Figures {
  readonly figures: readonly Figure[];
  readonly bare: readonly BareNumber[];
  readonly numbers: readonly number[];
}

/** How many words on either side tell what a figure is about. */
const NEAR = 8;
/** The same for time, of which a text may have many spans. */
const NEAR_TIME = 3;
/** How many words behind a number may be what it counts. */
const NOUNS = 2;

/** Reads the figures of a text. */
export function readFigures(text: string, language: LanguageTag): Figures {
  const lexicon = lexiconOf(primaryLanguage(language));
  const tokens = tokensOf(text, lexicon);
  const figures: Figure[] = [];
  const bare: BareNumber[] = [];
  for (const [at, { values, start, text: own }] of tokens.entries()) {
    if (values === undefined) continue;
    const figure = figureAt(tokens, at, lexicon);
    if (figure === undefined) {
      if (isBare(tokens, at, lexicon)) bare.push({ values, phrase: own });
      continue;
    }
    const { last, ...found } = figure;
    figures.push({ ...found, phrase: text.slice(start, tokens[last]?.end) });
  }
  return { figures, bare, numbers: tokens.flatMap(({ values = [] }) => values) };
}

function isBare(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { text = '', isAttached } = tokens[at] ?? {};
  return isAttached !== true && /^\d.*\d/s.test(text) && !isYear(text) && !isName(tokens, at, lexicon);
}

/** No one says what a year counts. */
function isYear(text: string): boolean {
  return /^(?:1[5-9]|20)\d\d$|^2100$/.test(text);
}

/** The figure whose number is the token `at`, and the last token that belongs to it. */
function figureAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): (Omit<Figure, 'phrase'> & { readonly last: number }) | undefined {
  const { values = [], text = '' } = tokens[at] ?? {};
  const unit = unitAt(tokens, at, lexicon);
  if (tokens[at]?.isAttached === true || (unit === '' && isName(tokens, at, lexicon))) return undefined;
  const counted = unit === '' ? countedAt(tokens, at, lexicon) : at;
  const nouns = unit === '' ? nounsAfter(tokens, counted, lexicon) : [];
  if (unit === '' && (nouns.length === 0 || isYear(text))) return undefined;
  const isTime = nouns.length > 0 && lexicon.time.some((time) => isSameWord(time, nouns[0] ?? ''));
  const reach = isTime ? NEAR_TIME : NEAR;
  const near = [...tokens.slice(Math.max(0, at - reach), at), ...tokens.slice(at + 1, at + 1 + reach)];
  return {
    values,
    unit,
    nouns,
    isTime,
    bound: boundBefore(tokens, at, lexicon),
    context: near.filter((each) => isContent(each, lexicon)).map(({ word }) => word),
    last: unit === '' ? counted + nouns.length : at + (unit === '%' && tokens[at + 1]?.word === 'per' ? 2 : 1),
  };
}

/** Part of a name or a date: page 7, 3 May. */
function isName(tokens: readonly Token[], at: number, { labels, months }: Lexicon): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const text = tokens[at]?.text ?? '';
  // Of a date, the number behind the month is in digits, and behind a comma it is the year.
  const isDated =
    before !== undefined &&
    months.has(before.word) &&
    (before.gap.includes(',') ? isYear(text) : isDay(text) || isYear(text));
  if (before !== undefined && before.gap.length <= 2 && (labels.has(before.word) || isDated)) return true;
  return after !== undefined && months.has(after.word);
}

/** No month has more: of “By the end of September 56 of 312 bridges”, 56 is no day. */
function isDay(text: string): boolean {
  return /^\d{1,2}(?!\d)/.test(text) && Number.parseInt(text, 10) <= 31;
}

/** A unit stands behind the number, a currency also before it; of “10 to 12 per cent”, the first has the unit of the second. */
function unitAt(tokens: readonly Token[], at: number, lexicon: Lexicon): string {
  const [before, token, after, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (before?.currency !== undefined && /^\s?$/.test(before.gap)) return before.currency;
  const gap = token?.gap ?? '';
  if (/^[\s\u00A0\u202F-]?$/.test(gap)) {
    const unit = unitOf(tokens, at + 1, lexicon);
    if (unit !== '') return unit;
    if (after !== undefined && lexicon.between.has(after.word) && next?.values !== undefined)
      return unitOf(tokens, at + 3, lexicon);
  }
  return /^\s?[-–—]\s?$/.test(gap) && after?.values !== undefined ? unitOf(tokens, at + 2, lexicon) : '';
}

/** What stands for percent or percentage points, be it a sign, a word or several; or a currency. */
function unitOf(tokens: readonly Token[], at: number, { percent, points }: Lexicon): string {
  const phrases = [1, 2, 3].map((length) =>
    tokens
      .slice(at, at + length)
      .map(({ word }) => word)
      .join(' '),
  );
  if (phrases.some((phrase) => points.has(phrase))) return 'points';
  return phrases.some((phrase) => percent.has(phrase)) ? '%' : (tokens[at]?.currency ?? '');
}

/** Of “41 of 96 families”, both count families. */
function countedAt(tokens: readonly Token[], at: number, { between }: Lexicon): number {
  return between.has(tokens[at + 1]?.word ?? '') && tokens[at + 2]?.values !== undefined ? at + 2 : at;
}

/** Up to a stop word, a number or a sign. */
function nounsAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): readonly string[] {
  const nouns: string[] = [];
  for (let next = at; nouns.length < NOUNS; next += 1) {
    if (!/^[\s\u00A0\u202F]+$/.test(tokens[next]?.gap ?? '')) break;
    const token = tokens[next + 1];
    if (token === undefined || !isContent(token, lexicon)) break;
    nouns.push(token.word);
  }
  return nouns;
}

function boundBefore(tokens: readonly Token[], at: number, { over, under }: Lexicon): Figure['bound'] {
  const words = tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  const phrases = words.map((_, index) => words.slice(index).join(' '));
  if (phrases.some((phrase) => over.has(phrase))) return 'over';
  return phrases.some((phrase) => under.has(phrase)) ? 'under' : undefined;
}

/** The shortest word that tells what a text is about. */
const SHORTEST = 3;

function isContent({ word, values, currency }: Token, { stops, percent, points, hasWords }: Lexicon): boolean {
  if (!hasWords || values !== undefined || currency !== undefined) return false;
  return word.length >= SHORTEST && !stops.has(word) && !percent.has(word) && !points.has(word) && word !== 'cent';
}

/** Whether two words are forms of one: they differ in their last two letters at most. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < 4)
    return longer.startsWith(shorter) && longer.length - shorter.length <= 1 && shorter.length >= 3;
  return longer.length - shorter.length <= 2 && longer.startsWith(shorter.slice(0, Math.max(4, longer.length - 2)));
}
