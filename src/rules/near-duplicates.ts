/** A text as the set of its words; texts of one owner are not compared. */
export interface WordedText {
  readonly owner: number;
  readonly path: readonly string[];
  readonly words: readonly string[];
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
  const texts = all.filter(({ words }) => words.length >= FEWEST);
  const sets = rankedWords(texts);
  const search = new Search(sets, texts.map(figuresOf));
  const firstAlike = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    const key = sets[index]?.join(' ') ?? '';
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

/** The words of each text as numbers in rising order, the rarest word of all texts being 0. */
function rankedWords(texts: readonly WordedText[]): readonly (readonly number[])[] {
  const counts = new Map<string, number>();
  for (const { words } of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ordered = [...counts].toSorted(([a, often], [b, oftener]) => often - oftener || (a < b ? -1 : 1));
  const rankOf = new Map(ordered.map(([word], rank) => [word, rank]));
  return texts.map(({ words }) => words.map((word) => rankOf.get(word) ?? 0).toSorted((a, b) => a - b));
}

/** Another figure makes another statement: unemployment of 4 per cent is not one of 5. */
function figuresOf({ words }: WordedText): string {
  return words
    .filter((word) => /\p{N}/u.test(word))
    .toSorted()
    .join(' ');
}

/** Finds texts by their rarest words. Flat lists of numbers, since an archive asks for some hundred million comparisons. */
class Search {
  readonly #sets: readonly (readonly number[])[];
  readonly #figures: readonly string[];
  readonly #lengths: Uint16Array;
  /** For each text the last one that it was compared with. */
  readonly #comparedWith: Int32Array;
  /** Texts by word: their number, and where in them the word stands, in one number. */
  readonly #postings = new Map<number, number[]>();

  constructor(sets: readonly (readonly number[])[], figures: readonly string[]) {
    this.#sets = sets;
    this.#figures = figures;
    this.#lengths = Uint16Array.from(sets, ({ length }) => length);
    this.#comparedWith = new Int32Array(sets.length).fill(-1);
  }

  add(index: number): void {
    for (const [position, rank] of prefixOf(this.#sets[index] ?? []).entries()) {
      const posting = index * PLACES + position;
      const list = this.#postings.get(rank);
      if (list === undefined) this.#postings.set(rank, [posting]);
      else if (list.length < POSTINGS) list.push(posting);
    }
  }

  /** The texts that were added and are nearly the same, in their order. */
  nearTo(index: number, isWanted: (other: number) => boolean): readonly number[] {
    const ranks = this.#sets[index] ?? [];
    const found: number[] = [];
    for (const [position, rank] of prefixOf(ranks).entries()) {
      for (const posting of this.#postings.get(rank) ?? []) {
        const other = Math.trunc(posting / PLACES);
        const length = this.#lengths[other] ?? 0;
        // Where this is the first word in common, no more can be shared than stands from here on.
        const most = Math.min(ranks.length - position, length - (posting % PLACES));
        if (!isEnough(most, ranks.length, length) || this.#comparedWith[other] === index) continue;
        this.#comparedWith[other] = index;
        if (this.#figures[other] === this.#figures[index] && isWanted(other) && areNear(ranks, this.#sets[other] ?? []))
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
function prefixOf(ranks: readonly number[]): readonly number[] {
  return ranks.slice(0, Math.floor(ranks.length / 5) + 1);
}

/** Counts what two rising lists share, and stops as soon as it cannot be enough. */
function areNear(a: readonly number[], b: readonly number[]): boolean {
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
