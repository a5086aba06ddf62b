import type { TextWord } from '../../quotes/index.ts';

/** A shorter word becomes another one by a single letter. */
const SHORTEST = 5;

/**
 * Whether two stretches of a text are the same words, spelt otherwise: parted by a space or not, or each with one edit
 * in a word of five letters or more and not at its beginning. Guarded words and names are always themselves.
 */
export function isSpelling(
  was: readonly TextWord[],
  is: readonly TextWord[],
  isFixed: (word: TextWord) => boolean,
): boolean {
  if (was.some(isFixed) || is.some(isFixed)) return false;
  if (joined(was) === joined(is)) return true;
  return was.length === is.length && was.every(({ word }, at) => isOneEdit(word, is[at]?.word ?? ''));
}

function joined(words: readonly TextWord[]): string {
  return words.map(({ word }) => word).join('');
}

/** One letter more, less, changed, or changed with its neighbour. */
function isOneEdit(one: string, other: string): boolean {
  const [was, is] = [Array.from(one), Array.from(other)];
  if (Math.min(was.length, is.length) < SHORTEST || /\d/.test(one + other)) return false;
  let start = 0;
  while (start < was.length && was[start] === is[start]) start += 1;
  let end = 0;
  const most = Math.min(was.length, is.length) - start;
  while (end < most && was[was.length - 1 - end] === is[is.length - 1 - end]) end += 1;
  const [left, leftNow] = [was.slice(start, was.length - end), is.slice(start, is.length - end)];
  if (start === 0) return false;
  if (Math.max(left.length, leftNow.length) <= 1) return true;
  return left.length === 2 && leftNow.length === 2 && left[0] === leftNow[1] && left[1] === leftNow[0];
}
