import type { TextWord } from '../../quotes/index.ts';

const ONES =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Whether two stretches of an English text are the same number below a hundred, one in words and one in figures. */
export function isSameNumber(was: readonly TextWord[], is: readonly TextWord[]): boolean {
  const [one, other] = [valueOf(was), valueOf(is)];
  return one !== undefined && one === other;
}

function valueOf(words: readonly TextWord[]): number | undefined {
  const [first, second, ...more] = words.map(({ word }) => word);
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) return /^\d{1,2}$/.test(first) ? Number(first) : (oneOf(first) ?? tenOf(first));
  const [ten, unit] = [tenOf(first), oneOf(second)];
  return ten === undefined || unit === undefined || unit === 0 || unit > 9 ? undefined : ten + unit;
}

function oneOf(word: string): number | undefined {
  const value = ONES.indexOf(word);
  return value < 0 ? undefined : value;
}

function tenOf(word: string): number | undefined {
  const value = TENS.indexOf(word);
  return value < 0 ? undefined : 10 * (value + 2);
}
