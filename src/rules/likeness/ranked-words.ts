/** A text as the set of its words; texts of one owner are not compared. */
export interface WordedText {
  readonly owner: number;
  readonly path: readonly string[];
  /** In any order, each once, with spaces between. */
  readonly words: string;
}

/** Sets of numbers in one list, each in rising order; `starts` has the end of the last one, too. */
export interface Sets {
  readonly ranks: Uint32Array;
  readonly starts: Uint32Array;
  /** How many different numbers there are. */
  readonly different: number;
}

/** Where the set of a text begins in the list. */
export function startOf({ starts }: Sets, index: number): number {
  return starts[index] ?? 0;
}

/** The set of a text. */
export function setOf(sets: Sets, index: number): Uint32Array {
  return sets.ranks.subarray(startOf(sets, index), startOf(sets, index + 1));
}

/** After how many texts something else may be done first: a millisecond or two. */
export const AT_ONCE = 100;

/** The words of each text as numbers in rising order, the rarest word of all texts being 0. */
export function* rankedWords(texts: readonly WordedText[]): Generator<'pause', Sets> {
  const numberOf = new Map<string, number>();
  const counts: number[] = [];
  const starts = new Uint32Array(texts.length + 1);
  for (const [index, { words }] of texts.entries()) {
    if (index % AT_ONCE === 0) yield 'pause';
    const list = words.split(' ');
    for (const word of list) {
      const number = numberOf.get(word) ?? counts.push(0) - 1;
      numberOf.set(word, number);
      counts[number] = (counts[number] ?? 0) + 1;
    }
    starts[index + 1] = (starts[index] ?? 0) + list.length;
  }
  const rankOf = ranksOf(counts);
  const sets = { ranks: new Uint32Array(starts.at(-1) ?? 0), starts, different: counts.length };
  yield 'pause';
  for (const [index, { words }] of texts.entries()) {
    if (index % AT_ONCE === 0) yield 'pause';
    let at = startOf(sets, index);
    for (const word of words.split(' ')) sets.ranks[at++] = rankOf[numberOf.get(word) ?? 0] ?? 0;
    setOf(sets, index).sort();
  }
  return sets;
}

/** The place of each word among all, the rarest first, equally rare ones as they come first in the texts. */
function ranksOf(counts: readonly number[]): Uint32Array {
  const most = counts.reduce((before, count) => Math.max(before, count), 0);
  /** For each count the next place of a word that is as rare; counted, since to sort an archive's words takes too long at once. */
  const places = new Uint32Array(most + 2);
  for (const count of counts) places[count + 1] = (places[count + 1] ?? 0) + 1;
  for (let count = 1; count < places.length; count += 1)
    places[count] = (places[count] ?? 0) + (places[count - 1] ?? 0);
  const rankOf = new Uint32Array(counts.length);
  for (const [number, count] of counts.entries()) {
    const place = places[count] ?? 0;
    rankOf[number] = place;
    places[count] = place + 1;
  }
  return rankOf;
}
