import { scaleOf } from './number-scales.ts';

/** What Chinese and Japanese signs for numbers come to; undefined if a text is something else. */
export function hanNumber(text: string): number | undefined {
  if (!/^[零〇一二两三四五六七八九十百千万亿億萬]{1,20}$/.test(text)) return undefined;
  let [total, section, digit] = [0, 0, 0];
  for (const sign of text) {
    const value = HAN_DIGITS.indexOf(sign);
    if (value >= 0) digit = value % 10;
    else if (sign === '两') digit = 2;
    else {
      const factor = scaleOf(sign) ?? 10;
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
