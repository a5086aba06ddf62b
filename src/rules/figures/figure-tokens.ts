import type { Lexicon } from './lexicon.ts';

/** A word, a number or a sign of a text. */
export interface Token {
  readonly text: string;
  /** In lower case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the next one. */
  readonly gap: string;
  /** What a number may mean. */
  readonly values?: readonly number[];
  /** Whether letters or signs join the number to something else. */
  readonly isAttached?: boolean;
  readonly currency?: string;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  dólares: 'USD',
  gbp: 'GBP',
  pounds: 'GBP',
};

/** Numbers with groups of three, other numbers, words with inner hyphens and apostrophes, signs. */
const TOKENS =
  /\d{1,3}(?:[ \u00A0\u202F’']\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,٫٬]\d+)*|[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*|[%٪％€$£¥₹]/gu;
/** What joins a number to what stands next to it: a hyphen to a word, a slash, a colon, a number sign. */
const JOINS_BEFORE = /[\p{L}_/:#@.,§]$|\p{L}[-–]$|\d[-]$/u;
const JOINS_AFTER = /^[/:_@]\S|^[-–]\p{L}|^\p{L}|^[-]\d/u;

/** Cuts a text into tokens; numbers of several words become one. */
export function tokensOf(text: string, lexicon: Lexicon): readonly Token[] {
  const folded = text.replaceAll(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g, (digit) =>
    String(((digit.codePointAt(0) ?? 0) & 0xf) - ((digit.codePointAt(0) ?? 0) >= 0x966 ? 6 : 0)),
  );
  const found = [...folded.matchAll(TOKENS)].map((match) => ({ text: match[0], start: match.index }));
  const single = found.map(({ text: own, start }, index): Token => {
    const end = start + own.length;
    const word = own.toLowerCase();
    // Emphasis does not part a number from its unit.
    const gap = folded.slice(end, found[index + 1]?.start ?? folded.length).replaceAll(/[*_]/g, '');
    const base = {
      text: own,
      word,
      start,
      end,
      gap,
      currency: Object.hasOwn(CURRENCIES, word) ? CURRENCIES[word] : undefined,
    };
    if (!/^\d/.test(own)) return { ...base, values: wordValue(word, lexicon) };
    const isAttached =
      JOINS_BEFORE.test(folded.slice(Math.max(0, start - 2), start)) || JOINS_AFTER.test(folded.slice(end, end + 2));
    return { ...base, values: valuesOf(own, lexicon.decimalComma), isAttached };
  });
  return joinNumbers(single, lexicon);
}

/** One is an article. */
function wordValue(word: string, { values }: Lexicon): readonly number[] | undefined {
  const value = values.get(word);
  return value === undefined || value === 1 ? undefined : [value];
}

/** All readings of digits with points and commas; the likely one of the language first. */
function valuesOf(digits: string, decimalComma: boolean): readonly number[] {
  const plain = digits
    .replaceAll(/[ \u00A0\u202F’']/g, '')
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');
  const signs = plain.replaceAll(/\d/g, '');
  const grouped = Number(plain.replaceAll(/[.,]/g, ''));
  if (signs === '') return [grouped];
  const last = signs.at(-1) ?? '';
  const isMixed = new Set(signs).size > 1;
  const decimal = Number(plain.replaceAll(isMixed ? (last === '.' ? ',' : '.') : /(?!)/g, '').replace(last, '.'));
  if (isMixed) return Number.isNaN(decimal) ? [] : [decimal];
  if (signs.length > 1) return [grouped];
  // 1.000: by the language, or the other way.
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) return [decimal];
  return (last === ',') === decimalComma ? [decimal, grouped] : [grouped, decimal];
}

/** Joins `two hundred and four`, `treinta y cinco`, `1.2 million`. */
function joinNumbers(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const before = joined.at(-2);
    const times = lexicon.times.get(token.word);
    const close = last !== undefined && /^[\s\u00A0-]$/.test(last.gap);
    if (last?.values !== undefined && close && times !== undefined) {
      joined.splice(-1, 1, { ...merged(last, token), values: last.values.map((value) => value * times) });
    } else if (last?.values !== undefined && close && isSmaller(token, last)) {
      joined.splice(-1, 1, { ...merged(last, token), values: [(last.values[0] ?? 0) + (token.values?.[0] ?? 0)] });
    } else if (last?.word === lexicon.and && before?.values !== undefined && close && isSmaller(token, before)) {
      joined.splice(-2, 2, { ...merged(before, token), values: [(before.values[0] ?? 0) + (token.values?.[0] ?? 0)] });
    } else joined.push(token);
  }
  return joined;
}

function merged(first: Token, last: Token): Token {
  return { ...first, text: `${first.text} ${last.text}`, end: last.end, gap: last.gap };
}

/** Whether a number in words goes on with another one: tens with a unit, hundreds with less than a hundred. */
function isSmaller(token: Token, before: Token): boolean {
  const [value, whole] = [token.values?.[0], before.values?.[0]];
  if (value === undefined || whole === undefined || /\d/.test(token.text) || /\d/.test(before.text)) return false;
  if (whole >= 100) return whole % 100 === 0 && value < 100;
  return whole >= 20 && whole % 10 === 0 && value < 20;
}
