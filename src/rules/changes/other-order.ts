import type { TextWord } from '../../quotes/index.ts';

/** What joins the members of a list, in either order. */
const JOINING: ReadonlySet<string> = new Set(
  'and or und oder sowie et ou y e o og eller och en i lub и или і та і'.split(' '),
);
/** A date, or a member of a list, has no more words. */
const MOST_WORDS = 4;
/** Two members and what joins them. */
const LONGEST_TURN = 2 * (MOST_WORDS + 1) + 1;
/** Prepositions and articles are short, in letters. */
const LONGEST_PREPOSITION = 5;

/**
 * Whether two texts have the same words in an order that says the same: a date, `2 November 2022` and `November 2, 2022`; two
 * members of a list; two phrases that each begin with a preposition. Any other order may say who did what to whom.
 */
export function isSameInOtherOrder(
  was: readonly TextWord[],
  is: readonly TextWord[],
  isName: (word: TextWord) => boolean,
): boolean {
  if (was.length !== is.length || sorted(was) !== sorted(is)) return false;
  let start = 0;
  while (start < was.length && was[start]?.word === is[start]?.word) start += 1;
  let end = was.length;
  while (end > start && was[end - 1]?.word === is[end - 1]?.word) end -= 1;
  if (end - start > LONGEST_TURN) return false;
  const [one, other] = [was.slice(start, end), is.slice(start, end)];
  if (one.length <= MOST_WORDS && isDate(one, isName)) return true;
  return one.some((_, at) => isListTurned(one, other, at, isName) || arePhrasesTurned(one, other, at, isName));
}

function sorted(words: readonly TextWord[]): string {
  return words
    .map(({ word }) => word)
    .toSorted()
    .join(' ');
}

function joined(words: readonly TextWord[]): string {
  return words.map(({ word }) => word).join(' ');
}

function isDate(words: readonly TextWord[], isName: (word: TextWord) => boolean): boolean {
  const numbers = words.filter(isNumber).length;
  return numbers > 0 && numbers < words.length && words.every((word) => isNumber(word) || isName(word));
}

function isNumber({ guard }: TextWord): boolean {
  return guard?.kind === 'number';
}

/** *Spain and the Netherlands*: what stands before the joining word stands behind it now. */
function isListTurned(
  one: readonly TextWord[],
  other: readonly TextWord[],
  at: number,
  isName: (word: TextWord) => boolean,
): boolean {
  const joining = one[at];
  if (joining === undefined || !JOINING.has(joining.word)) return false;
  const [first, second] = [one.slice(0, at), one.slice(at + 1)];
  if (![first, second].every((member) => isMember(member, isName))) return false;
  return joined(other) === joined([...second, joining, ...first]);
}

function isMember(words: readonly TextWord[], isName: (word: TextWord) => boolean): boolean {
  const last = words.at(-1);
  return (
    last !== undefined &&
    words.length <= MOST_WORDS &&
    isName(last) &&
    words.every((word) => isName(word) || (word.guard === undefined && word.word.length <= LONGEST_PREPOSITION))
  );
}

/** *In Budapest on 27 October*: two phrases next to each other changed places. */
function arePhrasesTurned(
  one: readonly TextWord[],
  other: readonly TextWord[],
  at: number,
  isName: (word: TextWord) => boolean,
): boolean {
  const [first, second] = [one.slice(0, at), one.slice(at)];
  if (joined(other) !== joined([...second, ...first])) return false;
  return [first, second].every(
    ([head, ...rest]) =>
      head !== undefined &&
      head.guard === undefined &&
      !isName(head) &&
      head.word.length <= LONGEST_PREPOSITION &&
      rest.length > 0 &&
      rest.length <= MOST_WORDS &&
      rest.every((word) => isNumber(word) || isName(word)),
  );
}
