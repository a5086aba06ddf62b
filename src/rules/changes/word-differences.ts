/** Words that stand in one text where another has others; either list may be empty. */
export interface Difference<Word> {
  readonly was: readonly Word[];
  readonly is: readonly Word[];
}

/** Two texts that differ in more words than this differ as a whole. */
const MOST_DIFFERENT = 400;

/** Where two texts differ, by the fewest words that turn one into the other; `keyOf` tells which words are the same. */
export function wordDifferences<Word>(
  was: readonly Word[],
  is: readonly Word[],
  keyOf: (word: Word) => string,
): readonly Difference<Word>[] {
  const [before, now] = [was.map(keyOf), is.map(keyOf)];
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) start += 1;
  let [end, endNow] = [before.length, now.length];
  while (end > start && endNow > start && before[end - 1] === now[endNow - 1]) {
    end -= 1;
    endNow -= 1;
  }
  const steps = stepsBetween(before.slice(start, end), now.slice(start, endNow));
  return differencesIn(steps, was.slice(start, end), is.slice(start, endNow));
}

/** Places in two texts that are the same word. */
type Pairs = readonly (readonly [was: number, is: number])[];

function differencesIn<Word>(pairs: Pairs, was: readonly Word[], is: readonly Word[]): readonly Difference<Word>[] {
  const found: Difference<Word>[] = [];
  let [from, fromNow] = [0, 0];
  for (const [at, atNow] of [...pairs, [was.length, is.length] as const]) {
    if (at > from || atNow > fromNow) found.push({ was: was.slice(from, at), is: is.slice(fromNow, atNow) });
    [from, fromNow] = [at + 1, atNow + 1];
  }
  return found;
}

/** The greedy algorithm of Myers (1986): for each number of changes the furthest place on each diagonal. */
function stepsBetween(was: readonly string[], is: readonly string[]): Pairs {
  const trail: Int32Array[] = [];
  const most = Math.min(was.length + is.length, MOST_DIFFERENT);
  let furthest = new Int32Array(2 * most + 3);
  const middle = most + 1;
  for (let changes = 0; changes <= most; changes += 1) {
    trail.push(furthest.slice());
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let at = comesFromAbove(furthest, middle + diagonal, changes, diagonal)
        ? (furthest[middle + diagonal + 1] ?? 0)
        : (furthest[middle + diagonal - 1] ?? 0) + 1;
      while (at < was.length && at - diagonal < is.length && was[at] === is[at - diagonal]) at += 1;
      furthest[middle + diagonal] = at;
      if (at >= was.length && at - diagonal >= is.length) return walkedBack(trail, middle, [was.length, is.length]);
    }
    furthest = furthest.slice();
  }
  return [];
}

function comesFromAbove(furthest: Int32Array, place: number, changes: number, diagonal: number): boolean {
  if (diagonal === -changes) return true;
  return diagonal !== changes && (furthest[place - 1] ?? 0) < (furthest[place + 1] ?? 0);
}

function walkedBack(trail: readonly Int32Array[], middle: number, [end, endNow]: readonly [number, number]): Pairs {
  const pairs: (readonly [number, number])[] = [];
  let [at, atNow] = [end, endNow];
  for (let changes = trail.length - 1; changes >= 0; changes -= 1) {
    const furthest = trail[changes] ?? new Int32Array();
    const diagonal = at - atNow;
    const isAbove = comesFromAbove(furthest, middle + diagonal, changes, diagonal);
    const before = isAbove ? diagonal + 1 : diagonal - 1;
    // Before the words that are the same there was one step down or to the side, but for the first of all.
    const from = changes === 0 ? 0 : (furthest[middle + before] ?? 0);
    const fromNow = changes === 0 ? 0 : from - before;
    const same = changes === 0 ? 0 : isAbove ? from : from + 1;
    for (; at > same; at -= 1, atNow -= 1) pairs.push([at - 1, atNow - 1]);
    [at, atNow] = [from, fromNow];
  }
  return pairs.toReversed();
}
