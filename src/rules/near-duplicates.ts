/** A text as the set of its words; texts of one owner are not compared. */
export interface WordedText {
  readonly owner: number;
  readonly path: readonly string[];
  /** In any order, each once, with spaces between. */
  readonly words: string;
}

/** Fewer words are too few to say that two texts are the same. */
const FEWEST = 3;
/** How many texts a word leads to. It bounds the effort where thousands of texts follow one pattern; then some pairs are missed. */
const POSTINGS = 200;
/** More than the places of the rarest words in a text; a power of two makes the division cheap. */
const PLACES = 1_024;

/**
 * Pairs of texts that are nearly the same, of owners that are not linked, not even through others; a pair that was
 * found counts as a link. Each pair shares one of its rarest words (prefix filtering), so that only texts with such a
 * word in common are compared: no quadratic effort, and the same result on every machine.
 */
export function* nearDuplicates<T extends WordedText>(
  all: readonly T[],
  links: Iterable<{ readonly from: number; readonly to: number }>,
): Iterable<readonly [later: T, earlier: T]> {
  const families = new Families();
  for (const { from, to } of links) families.join(from, to);
  const texts = all.filter(({ words }) => words.split(' ', FEWEST).length === FEWEST);
  const sets = rankedWords(texts);
  const search = new Search(sets, texts.map(figuresOf));
  const firstAlike = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    const key = setOf(sets, index).join(' ');
    const twin = firstAlike.get(key);
    const isUnlinked = (other: number): boolean => !families.areOne(text.owner, texts[other]?.owner ?? text.owner);
    for (const near of twin === undefined ? search.nearTo(index, isUnlinked) : [twin]) {
      const other = texts[near];
      if (other !== undefined && families.join(text.owner, other.owner)) yield [text, other];
    }
    if (twin === undefined) {
      firstAlike.set(key, index);
      search.add(index);
    }
  }
}

/** Sets of numbers in one list, each in rising order; `starts` has the end of the last one, too. */
interface Sets {
  readonly ranks: Uint32Array;
  readonly starts: Uint32Array;
}

function startOf({ starts }: Sets, index: number): number {
  return starts[index] ?? 0;
}

function setOf(sets: Sets, index: number): Uint32Array {
  return sets.ranks.subarray(startOf(sets, index), startOf(sets, index + 1));
}

/** The words of each text as numbers in rising order, the rarest word of all texts being 0. */
function rankedWords(texts: readonly WordedText[]): Sets {
  const counts = new Map<string, number>();
  const starts = new Uint32Array(texts.length + 1);
  for (const [index, { words }] of texts.entries()) {
    const list = words.split(' ');
    for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
    starts[index + 1] = (starts[index] ?? 0) + list.length;
  }
  const ordered = [...counts].toSorted(([a, often], [b, oftener]) => often - oftener || (a < b ? -1 : 1));
  // The same map holds the counts, then the ranks.
  for (const [rank, [word]] of ordered.entries()) counts.set(word, rank);
  const sets = { ranks: new Uint32Array(starts.at(-1) ?? 0), starts };
  for (const [index, { words }] of texts.entries()) {
    let at = startOf(sets, index);
    for (const word of words.split(' ')) sets.ranks[at++] = counts.get(word) ?? 0;
    setOf(sets, index).sort();
  }
  return sets;
}

/** Another figure makes another statement: unemployment of 4 per cent is not one of 5. */
function figuresOf({ words }: WordedText): string {
  if (!/\p{N}/u.test(words)) return '';
  return words
    .split(' ')
    .filter((word) => /\p{N}/u.test(word))
    .toSorted()
    .join(' ');
}

/** Finds texts by their rarest words. Flat lists of numbers, since an archive asks for some hundred million comparisons. */
class Search {
  readonly #sets: Sets;
  readonly #figures: readonly string[];
  /** For each text the last one that it was compared with. */
  readonly #comparedWith: Int32Array;
  /** Texts by word: their number, and where in them the word stands, in one number. */
  readonly #postings = new Map<number, number[]>();

  constructor(sets: Sets, figures: readonly string[]) {
    this.#sets = sets;
    this.#figures = figures;
    this.#comparedWith = new Int32Array(figures.length).fill(-1);
  }

  add(index: number): void {
    for (const [position, rank] of prefixOf(setOf(this.#sets, index)).entries()) {
      const posting = index * PLACES + position;
      const list = this.#postings.get(rank);
      if (list === undefined) this.#postings.set(rank, [posting]);
      else if (list.length < POSTINGS) list.push(posting);
    }
  }

  /** The texts that were added and are nearly the same, in their order. */
  nearTo(index: number, isWanted: (other: number) => boolean): readonly number[] {
    const ranks = setOf(this.#sets, index);
    const found: number[] = [];
    for (const [position, rank] of prefixOf(ranks).entries()) {
      for (const posting of this.#postings.get(rank) ?? []) {
        const other = Math.trunc(posting / PLACES);
        const length = startOf(this.#sets, other + 1) - startOf(this.#sets, other);
        // Where this is the first word in common, no more can be shared than stands from here on.
        const most = Math.min(ranks.length - position, length - (posting % PLACES));
        if (!isEnough(most, ranks.length, length) || this.#comparedWith[other] === index) continue;
        this.#comparedWith[other] = index;
        if (
          this.#figures[other] === this.#figures[index] &&
          isWanted(other) &&
          areNear(ranks, setOf(this.#sets, other))
        )
          found.push(other);
      }
    }
    return found.toSorted((a, b) => a - b);
  }
}

/** Whether two sets share four fifths of all words that either has. */
function isEnough(shared: number, length: number, otherLength: number): boolean {
  return shared * 9 >= (length + otherLength) * 4;
}

/** Two sets that share enough have one of these first numbers in common. */
function prefixOf(ranks: Uint32Array): Uint32Array {
  return ranks.subarray(0, Math.floor(ranks.length / 5) + 1);
}

/** Counts what two rising lists share, and stops as soon as it cannot be enough. */
function areNear(a: Uint32Array, b: Uint32Array): boolean {
  let shared = 0;
  for (let i = 0, j = 0; isEnough(shared + Math.min(a.length - i, b.length - j), a.length, b.length);) {
    const left = a[i];
    const right = b[j];
    if (left === undefined || right === undefined) return true;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return false;
}

/** Owners that are linked, directly or through others. */
class Families {
  readonly #elders = new Map<number, number>();

  /** Joins two families; whether they were two. */
  join(a: number, b: number): boolean {
    const [one, other] = [this.#eldest(a), this.#eldest(b)];
    if (one !== other) this.#elders.set(Math.max(one, other), Math.min(one, other));
    return one !== other;
  }

  areOne(a: number, b: number): boolean {
    return this.#eldest(a) === this.#eldest(b);
  }

  #eldest(member: number): number {
    let eldest = member;
    for (let elder = this.#elders.get(eldest); elder !== undefined; elder = this.#elders.get(eldest)) {
      // Halves the way for whoever asks next.
      const above = this.#elders.get(elder);
      if (above !== undefined) this.#elders.set(eldest, above);
      eldest = elder;
    }
    return eldest;
  }
}
