import type { Lexicon } from './lexicon.ts';
import { NO_RUN, runTimes, runWith, valueOfRun, type NumberRun } from './number-run.ts';
import { withScaleOfRange } from './scale-of-range.ts';
import type { Token } from './token.ts';

/** Joins `two hundred and four`, `treinta y cinco`, `1.2 million`; each becomes one token. */
export function joinNumbers(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const { length, values } = isDigits(token) ? multiplied(tokens, at, lexicon) : inWords(tokens, at, lexicon);
    const last = tokens[at + length - 1] ?? token;
    joined.push(length === 1 ? { ...token, values } : merged(tokens.slice(at, at + length), last, values));
    at += length;
  }
  return withScaleOfRange(joined, lexicon);
}

interface Joined {
  /** How many tokens it takes. */
  readonly length: number;
  readonly values?: readonly number[];
}

function isDigits({ text }: Token): boolean {
  return /^\d/.test(text);
}

function merged(tokens: readonly Token[], last: Token, values: Joined['values']): Token {
  const [first = last] = tokens;
  return { ...first, text: tokens.map(({ text }) => text).join(' '), end: last.end, gap: last.gap, values };
}

/** Whether the next word belongs to the same number, if it is one. */
function isClose(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[\s\u00A0\u202F]{1,2}|-)$/.test(token.gap);
}

/** Digits with the words for thousands and millions behind them. */
function multiplied(tokens: readonly Token[], at: number, { times }: Lexicon): Joined {
  let values = tokens[at]?.values ?? [];
  let length = 1;
  while (isClose(tokens[at + length - 1])) {
    const factor = times.get(tokens[at + length]?.word ?? '');
    if (factor === undefined) break;
    values = values.map((value) => value * factor);
    length += 1;
  }
  return { length, values };
}

/** A number in words, or one word that is none. */
function inWords(tokens: readonly Token[], at: number, lexicon: Lexicon): Joined {
  const first = step(NO_RUN, tokens[at], lexicon);
  if (first === undefined) return { length: 1 };
  let run = first;
  let length = 1;
  for (;;) {
    if (!isClose(tokens[at + length - 1])) break;
    const width = tokens[at + length]?.word === lexicon.and && isClose(tokens[at + length]) ? 2 : 1;
    const next = tokens[at + length + width - 1];
    const longer =
      width === 2 && !joinsWithAnd(run, next, { after: tokens[at + length + 2], lexicon })
        ? undefined
        : step(run, next, lexicon);
    if (longer === undefined) break;
    run = longer;
    length += width;
  }
  // Hundreds of people: no number, but words that go with one.
  const isNumber = length > 1 || tokens[at]?.values !== undefined;
  return isNumber ? { length, values: [valueOfRun(run)] } : { length: 1 };
}

function step(run: NumberRun, token: Token | undefined, { times, byTwenties }: Lexicon): NumberRun | undefined {
  if (token === undefined || isDigits(token)) return undefined;
  const factor = times.get(token.word);
  const [value] = token.values ?? [];
  if (factor !== undefined && (run !== NO_RUN || value === undefined)) return runTimes(run, factor);
  return value === undefined ? undefined : runWith(run, value, byTwenties);
}

/** Whether `and` makes one number of two, and not two numbers of a list. */
function joinsWithAnd(
  { group, total }: NumberRun,
  next: Token | undefined,
  { after, lexicon: { andJoins, times } }: { readonly after: Token | undefined; readonly lexicon: Lexicon },
): boolean {
  const [value] = next?.values ?? [];
  // Between one hundred and two hundred.
  if (value === undefined || (times.get(after?.word ?? '') ?? 1000) < 1000) return false;
  if (andJoins === 'before-one') return group % 100 >= 20 && (value === 1 || value === 11);
  if (andJoins === 'everywhere') return true;
  return (group >= 100 && group % 100 === 0) || (group === 0 && total > 0);
}
