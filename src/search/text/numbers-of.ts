/** A number that a text gives, in every way in which it can be read: `1.234` is a thousand or one and a bit. */
export interface ReadNumber {
  readonly values: readonly number[];
  /** How many words it takes. */
  readonly length: number;
}

const NUMBER = /^\d{1,30}(?:[.,٫٬]\d{1,30})*$/;
/** Digits with the words for millions that Chinese, Japanese and Korean write behind them without a space. */
const WITH_SIGN = /^(\d{1,30}(?:[.,]\d{1,30})*)(万|萬|亿|億|千|百|만|억)$/;

/** What a word behind a number multiplies it by; `billion` is a thousand or a million millions, by language. */
const SCALES: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    1e2: '百 hundred hundert hundred cent cien sau سو hundra',
    1e3: '千 천 thousand thousands tausend mille mil miles mila duizend tusen tysiac tysiecy bin тысяч тысячи тысяча الف الاف هزار हजार हज़ार elfu พัน k',
    1e4: '万 萬 만 หมื่น',
    1e5: 'lakh lakhs लाख แสน',
    1e6: 'million millions mio mln mn millionen millon millones milhao milhoes milioni milione miljoen miljoner milion miliony milionow milyon миллион миллиона миллионов мільйон مليون ملايين ميليون मिलियन milioni ล้าน m',
    1e7: 'crore crores करोड',
    1e8: '亿 億 억',
    1e9: 'billion billions bn milliarde milliarden mrd milliard milliards miliardi miliardo miljard miljarden miliard miliardy miliardow milyar миллиард миллиарда миллиардов مليار مليارات ميليارد अरब bilhao bilhoes bilioni',
    1e12: 'trillion trillions billones billon billionen trilhao trilhoes 兆 триллион تريليون',
  }).flatMap(([factor, words]) => words.split(' ').map((word) => [word, [Number(factor)]] as const)),
);
const MIL_MILLONES = new Set(['millones', 'milhoes', 'million', 'millions']);

/** The number that stands at a place among folded words; undefined if there is none. `wordNumber` knows those in words. */
export function numberAt(
  words: readonly string[],
  index: number,
  wordNumber: (word: string) => number | undefined,
): ReadNumber | undefined {
  const word = words[index] ?? '';
  const [, digits, sign] = WITH_SIGN.exec(word) ?? [];
  if (digits !== undefined && sign !== undefined) return { values: times(valuesOf(digits), scaleOf(sign)), length: 1 };
  const first = plainAt(words, index, wordNumber);
  if (first === undefined) return undefined;
  let { values, length } = first;
  for (let scale = SCALES.get(words[index + length] ?? ''); scale !== undefined && length < 4;) {
    values = times(values, scale);
    length += 1;
    const next = words[index + length] ?? '';
    // 3 mil millones, 3 lakh crore
    scale = MIL_MILLONES.has(next) || next.startsWith('crore') ? SCALES.get(next) : undefined;
  }
  return { values, length };
}

/** Digits, alone or before letters as in `7s`, with groups of three behind them; or a word for a number. */
function plainAt(
  words: readonly string[],
  index: number,
  wordNumber: (word: string) => number | undefined,
): ReadNumber | undefined {
  const word = words[index] ?? '';
  const told = wordNumber(word);
  if (told !== undefined) return { values: [told], length: 1 };
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

/** What Chinese and Japanese signs for numbers come to; undefined if a text is something else. */
export function hanNumber(text: string): number | undefined {
  if (!/^[零〇一二两三四五六七八九十百千万亿億萬]{1,20}$/.test(text)) return undefined;
  let [total, section, digit] = [0, 0, 0];
  for (const sign of text) {
    const value = HAN_DIGITS.indexOf(sign);
    if (value >= 0) digit = value % 10;
    else if (sign === '两') digit = 2;
    else {
      const factor = SCALES.get(sign)?.[0] ?? 10;
      if (factor >= 1e4) {
        total = (total + section + digit) * factor;
        section = 0;
      } else section += (digit === 0 ? 1 : digit) * factor;
      digit = 0;
    }
  }
  return total + section + digit;
}
const HAN_DIGITS = '零一二三四五六七八九〇';

function scaleOf(sign: string): readonly number[] {
  return SCALES.get(sign) ?? [1];
}

function times(values: readonly number[], factors: readonly number[]): readonly number[] {
  return values.flatMap((value) => factors.map((factor) => value * factor));
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
