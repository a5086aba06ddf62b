import type { ReadNumber } from './read-number.ts';
import { scaleOf } from './number-scales.ts';
import { spokenNumber } from './spoken-number.ts';

const NUMBER = /^\d{1,30}(?:[.,٫٬]\d{1,30})*$/;
/** Digits with the words for millions that Chinese, Japanese and Korean write behind them without a space. */
const WITH_SIGN = /^(\d{1,30}(?:[.,]\d{1,30})*)(万|萬|亿|億|千|百|만|억)$/;

const MIL_MILLONES = new Set(['millones', 'milhoes', 'million', 'millions']);

/** The number that begins at a place among folded words, in digits or in words; undefined if there is none. */
export function numberAt(
  words: readonly string[],
  index: number,
  language: string | undefined,
): ReadNumber | undefined {
  const word = words[index] ?? '';
  const [, digits, sign] = WITH_SIGN.exec(word) ?? [];
  if (digits !== undefined && sign !== undefined)
    return { values: times(valuesOf(digits), scaleOf(sign) ?? 1), length: 1 };
  const first = digitsAt(words, index);
  if (first === undefined) return spokenNumber(words, index, language);
  let { values, length } = first;
  for (let scale = scaleOf(words[index + length]); scale !== undefined && length < 4;) {
    values = times(values, scale);
    length += 1;
    const next = words[index + length] ?? '';
    // 3 mil millones, 3 lakh crore
    scale = MIL_MILLONES.has(next) || next.startsWith('crore') ? scaleOf(next) : undefined;
  }
  return { values, length };
}

/** Digits, alone or before letters as in `7s`, with groups of three behind them. */
function digitsAt(words: readonly string[], index: number): ReadNumber | undefined {
  const word = words[index] ?? '';
  const [digits] = /^\d{1,30}(?=\p{L}{1,3}$)/u.exec(word) ?? [];
  if (digits !== undefined) return { values: [Number(digits)], length: 1 };
  if (!NUMBER.test(word)) return undefined;
  let length = 1;
  let joined = word;
  if (/^\d{1,3}$/.test(word))
    while (length < 5 && /^\d{3}(?:[.,]\d+)?$/.test(words[index + length] ?? ''))
      joined += words[index + length++] ?? '';
  return { values: length > 1 ? [Number(joined.replace(',', '.'))] : valuesOf(word), length };
}

function times(values: readonly number[], factor: number): readonly number[] {
  return values.map((value) => value * factor);
}

/** What digits with points and commas may mean. */
function valuesOf(digits: string): readonly number[] {
  const groups = digits.split(/[.,٫٬]/);
  const [first = '', ...rest] = groups;
  if (rest.length === 0) return [Number(first)];
  const last = rest.at(-1) ?? '';
  const areThousands = first.length <= 3 && rest.every(({ length }) => length === 3 || length === 2);
  const whole = Number(groups.join(''));
  const decimal = Number(`${groups.slice(0, -1).join('')}.${last}`);
  if (rest.length > 1) return rest.every(({ length }) => length === 3) || areThousands ? [whole] : [decimal];
  return last.length === 3 && first !== '0' ? [whole, decimal] : [decimal];
}

/** A number as it would be told in so many digits: 3,214,000 is `3.2e6` in two. */
export function rounded(value: number, digits: number): string {
  return Number(value.toPrecision(digits)).toExponential();
}
