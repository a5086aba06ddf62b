import { AT_ONCE, rankedWords, setOf, startOf, type Sets, type WordedText } from './ranked-words.ts';

export type { WordedText } from './ranked-words.ts';

/** Fewer words are too few to say that two texts are the same. */
const FEWEST = 3;
/** How many texts a word leads to. It bounds the effort where thousands of texts follow one pattern; then some pairs are missed. */
const POSTINGS = 200;

/**
 * Pairs of texts that are nearly the same, with pauses, of owners that are not linked, not even through others; a pair that was
 * found counts as a link. Each pair shares one of its rarest words (prefix filtering), so that only texts with such a
 * word in common are compared: no quadratic effort, and the same result on every machine.
 */
export function* nearDuplicates<T extends WordedText>(
  all: readonly T[],
  links: Iterable<{ readonly from: number; readonly to: number }>,
): Iterable<readonly [later: T, earlier: T] | 'pause'> {
  const families = new Families();
  for (const { from, to } of links) families.join(from, to);
  const texts = all.filter(({ words }) => words.split(' ', FEWEST).length === FEWEST);
  yield 'pause';
  const sets = yield* rankedWords(texts);
  const search = new Search(sets, texts);
  yield 'pause';
  const firstAlike = new Map<number, number>();
  for (const [index, text] of texts.entries()) {
    if (index % AT_ONCE === 0) yield 'pause';
    const set = setOf(sets, index);
    const key = hashOf(set);
    const alike = firstAlike.get(key);
    const twin = alike !== undefined && areSame(set, setOf(sets, alike)) ? alike : undefined;
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

/** A different figure makes a different statement: unemployment of 4 per cent is not unemployment of 5. */
function figuresOf({ words }: WordedText): string {
  if (!/\p{N}/u.test(words)) return '';
  return words
    .split(' ')
    .filter((word) => /\p{N}/u.test(word))
    .toSorted()
    .join(' ');
}

/** A number for a set, by which similar sets are found. */
function hashOf(set: Uint32Array): number {
  let [low, high] = [0, set.length];
  for (const rank of set) {
    low = Math.imul(low ^ rank, 0x9e3779b1);
    high = Math.imul(high + rank, 0x85ebca6b) ^ (low >>> 15);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

function areSame(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((rank, index) => rank === b[index]);
}

/** Finds texts by their rarest words. Flat lists of numbers, since an archive asks for some hundred million comparisons. */
class Search {
  readonly #sets: Sets;
  readonly #texts: readonly WordedText[];
  /** The figures of the texts for which somebody asked. */
  readonly #figures: (string | undefined)[];
  /** For each text the last one that it was compared with. */
  readonly #comparedWith: Int32Array;
  /** For each word its last posting, or -1, and how many it has. */
  readonly #last: Int32Array;
  readonly #counts: Uint8Array;
  /** For each posting the one before it of the same word, the number of its text, and where in it the word stands. */
  readonly #before: Int32Array;
  readonly #owners: Int32Array;
  readonly #positions: Uint16Array;
  #size = 0;

  constructor(sets: Sets, texts: readonly WordedText[]) {
    this.#sets = sets;
    this.#texts = texts;
    this.#figures = texts.map(() => undefined);
    this.#comparedWith = new Int32Array(texts.length).fill(-1);
    this.#last = new Int32Array(sets.different).fill(-1);
    this.#counts = new Uint8Array(sets.different);
    const most = texts.reduce(
      (sum, _, index) => sum + prefixLength(startOf(sets, index + 1) - startOf(sets, index)),
      0,
    );
    this.#before = new Int32Array(most);
    this.#owners = new Int32Array(most);
    this.#positions = new Uint16Array(most);
  }

  add(index: number): void {
    for (const [position, rank] of prefixOf(setOf(this.#sets, index)).entries()) {
      const count = this.#counts[rank] ?? 0;
      if (count === POSTINGS) continue;
      this.#counts[rank] = count + 1;
      this.#before[this.#size] = this.#last[rank] ?? -1;
      this.#owners[this.#size] = index;
      this.#positions[this.#size] = position;
      this.#last[rank] = this.#size;
      this.#size += 1;
    }
  }

  /** The texts that were added and are nearly the same, in their order. */
  nearTo(index: number, isWanted: (other: number) => boolean): readonly number[] {
    const ranks = setOf(this.#sets, index);
    const found: number[] = [];
    for (const [position, rank] of prefixOf(ranks).entries()) {
      for (let posting = this.#last[rank] ?? -1; posting >= 0; posting = this.#before[posting] ?? -1) {
        const other = this.#owners[posting] ?? 0;
        const length = startOf(this.#sets, other + 1) - startOf(this.#sets, other);
        // If this is the first word in common, no more can be shared than what follows from here.
        const most = Math.min(ranks.length - position, length - (this.#positions[posting] ?? 0));
        if (!isEnough(most, ranks.length, length) || this.#comparedWith[other] === index) continue;
        this.#comparedWith[other] = index;
        if (
          this.#figuresOf(other) === this.#figuresOf(index) &&
          isWanted(other) &&
          areNear(ranks, setOf(this.#sets, other))
        )
          found.push(other);
      }
    }
    return found.toSorted((a, b) => a - b);
  }

  #figuresOf(index: number): string {
    const known = this.#figures[index];
    if (known !== undefined) return known;
    const text = this.#texts[index];
    const figures = text === undefined ? '' : figuresOf(text);
    this.#figures[index] = figures;
    return figures;
  }
}

/** Whether two sets share four fifths of all words that either has. */
function isEnough(shared: number, length: number, otherLength: number): boolean {
  return shared * 9 >= (length + otherLength) * 4;
}

/** Two sets that share enough have one of these first numbers in common. */
function prefixOf(ranks: Uint32Array): Uint32Array {
  return ranks.subarray(0, prefixLength(ranks.length));
}

function prefixLength(length: number): number {
  return Math.floor(length / 5) + 1;
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
      // Halves the path for the next lookup.
      const above = this.#elders.get(elder);
      if (above !== undefined) this.#elders.set(eldest, above);
      eldest = elder;
    }
    return eldest;
  }
}
