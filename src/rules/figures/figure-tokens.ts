import { joinNumbers } from './join-numbers.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

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

/**
 * Numbers with groups of three, other numbers, words with inner hyphens and apostrophes, signs. What has spaces between
 * its groups has not the sign for them as well: `12 391,480` is two numbers of an English row.
 */
function tokensWith(groupSign: string): RegExp {
  return new RegExp(
    String.raw`\d{1,3}(?:[ \u00A0\u202F’']\d{3})+(?!\d)(?!${groupSign}\d{3}(?!\d))(?:[.,]\d+)?|\d+(?:[.,٫٬]\d+)*|[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*|[%٪％€$£¥₹]`,
    'gu',
  );
}

const WITH_COMMAS = tokensWith(',');
const WITH_POINTS = tokensWith('[.]');

/** What joins a number to what stands next to it: a hyphen to a word, a slash, a colon, a number sign. */
const JOINS_BEFORE = /[\p{L}_/:#@.,§]$|\p{L}[-–]$|\d[-]$/u;
const JOINS_AFTER = /^[/:_@]\S|^[-–]\p{L}|^\p{L}|^[-]\d/u;

/** Cuts a text into tokens; numbers of several words become one. */
export function tokensOf(text: string, lexicon: Lexicon): readonly Token[] {
  const folded = withWesternDigits(text);
  const found = [...folded.matchAll(lexicon.decimalComma ? WITH_POINTS : WITH_COMMAS)].map((match) => ({
    text: match[0],
    start: match.index,
  }));
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
  return joinNumbers(single, lexicon).map((token) => (isArticle(token) ? { ...token, values: undefined } : token));
}

/** The noughts of those scripts that have digits of their own. */
const NOUGHTS = [...'٠۰०০੦૦୦௦౦೦൦๐໐၀០０'].map((nought) => nought.codePointAt(0) ?? 0);

/** As long as before. */
function withWesternDigits(text: string): string {
  return text.replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const nought = NOUGHTS.find((one) => code >= one && code < one + 10);
    return nought === undefined ? digit : String(code - nought);
  });
}

/** In French and Italian, an article may lean on it: `l’onze`. */
function wordValue(word: string, lexicon: Lexicon): readonly number[] | undefined {
  const plain = word.normalize('NFC').replace(/^\p{L}{1,4}['’]/u, '');
  const value = lexicon.valueOf(plain);
  return value === undefined ? undefined : [value];
}

/** One is an article. */
function isArticle({ text, values }: Token): boolean {
  return values?.[0] === 1 && !/\d/.test(text);
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
