/** The words between the two numbers of a share, folded: three in four, drei von vier, trois sur quatre. */
const BETWEEN = new Set(
  (
    'in out of from every each per de del cada los las sur chaque des les von aus unter je jeder jedem jeden em dos das entre su ogni ' +
    'op de elke van من كل اصل بين में से हर из каждых w z na kati ya kila از هر dari'
  ).split(' '),
);
/** Before the larger number of a share whose smaller one comes later: of every ten fires that there were, eight are out. */
const EVERY = new Set(
  'every each cada jedem jeden je chaque ogni elke iedere كل हर каждых her kila هر setiap'.split(' '),
);
/** So many words may stand between the numbers of such a share; and the noun in `one sailing in four`. */
const FAR = 9;
const NEAR = 4;
/** What a share is told of, besides tens and hundreds. */
const LARGEST = 20;

/** A number of a text, and the words before and behind it. */
export interface NumberAmongWords {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** What two numbers, or `one` and a number, are in per cent where they say six out of ten, in either order; undefined if they do not. */
export function shareOf(
  folded: readonly string[],
  number: NumberAmongWords,
  { before, ones }: { readonly before: NumberAmongWords | undefined; readonly ones: ReadonlySet<string> },
): number | undefined {
  const other = before ?? oneBefore(folded, number, ones);
  if (other === undefined) return undefined;
  const [part, whole] = [Math.min(other.value, number.value), Math.max(other.value, number.value)];
  if (part <= 0 || part >= whole || !Number.isInteger(part)) return undefined;
  const between = folded.slice(other.end, number.start);
  if (between.length === 0) return undefined;
  const isTen = whole === 10 || whole === 100;
  const isFar = EVERY.has(folded[other.start - 1] ?? '') && other.value === whole && between.length <= FAR;
  const isNear = between.length <= NEAR && BETWEEN.has(between.at(-1) ?? '');
  const isPart = isTen
    ? isFar || isNear || between.length <= NEAR
    : (isFar || isNear) && Number.isInteger(whole) && (whole <= LARGEST || whole === 1000);
  if (isPart) return (part * 100) / whole;
  // The number before may be another: 31 % in 2019, today one in eight.
  return before === undefined ? undefined : shareOf(folded, number, { before: undefined, ones });
}

/** The `one` of one in four, or of one sailing in four. */
function oneBefore(
  folded: readonly string[],
  { start }: NumberAmongWords,
  ones: ReadonlySet<string>,
): NumberAmongWords | undefined {
  if (!BETWEEN.has(folded[start - 1] ?? '')) return undefined;
  for (let at = start - 2; at >= Math.max(0, start - 1 - NEAR); at--)
    if (ones.has(folded[at] ?? '')) return { value: 1, start: at, end: at + 1 };
  return undefined;
}

/** Words for every second, every third and so on, after a word for every: what they are in per cent. */
const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    [
      [2, 'zweite zweiter zweites zweiten tweede второи вторая второе второго दूसरा दूसरी दूसरे'],
      [3, 'third dritte dritter drittes dritten derde третии третья третье третьего तीसरा तीसरी तीसरे'],
      [4, 'fourth vierte vierter viertes vierten vierde четвертыи четвертая चौथा चौथी चौथे'],
      [5, 'fifth funfte funfter funftes funften vijfde пятыи пятая पांचवां पाचवा पांचवा पांचवी'],
      [10, 'tenth zehnte zehnter zehntes zehnten tiende десятыи десятая दसवा दसवां दसवी'],
    ] as const
  ).flatMap(([whole, words]) => words.split(' ').map((word) => [word, 100 / whole])),
);
const EACH = new Set('every each jede jeder jedes jedem jeden elke iedere каждыи каждая каждое हर'.split(' '));

/** What every fourth is in per cent; undefined where no such word is. */
export function everyNth(folded: readonly string[], index: number): number | undefined {
  return EACH.has(folded[index - 1] ?? '') ? ORDINALS.get(folded[index] ?? '') : undefined;
}
