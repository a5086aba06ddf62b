import { nearDuplicates } from './near-duplicates.ts';
import { wordSet } from './word-set.ts';

/** What a check says was said. */
export interface SaidText {
  readonly summary: string;
  readonly quote?: string;
}

/** An earlier statement that is like a new one. */
export interface EarlierStatement<T> {
  readonly of: T;
  /** Whether the rule `related-linked` would ask for a link between the two. */
  readonly isNearlySame: boolean;
}

/** Fewer words in common say nothing. */
const FEWEST = 4;
/** The part of the weight of a statement's words that another one has, if both may be about the same. */
const ALIKE = 0.6;
/** More are not read. */
const MOST = 5;

/** The statements that are nearly those of a new one, and those that have most of its words, the likest first. */
export function earlierStatements<T extends SaidText>(
  said: SaidText,
  earlier: readonly T[],
): readonly EarlierStatement<T>[] {
  const nearlySame = new Set(sameAs(said, earlier));
  const sets = earlier.map((one) => new Set(textsOf(one).flatMap(wordSet)));
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  // A word that many statements have says little.
  const weightOf = (word: string): number => Math.log(1 + (earlier.length + 1) / ((counts.get(word) ?? 0) + 1));
  const words = textsOf(said).map((text) => new Set(wordSet(text)));
  const likeness = (other: ReadonlySet<string>): number =>
    Math.max(0, ...words.map((own) => shareOf(own, other, weightOf)));
  return earlier
    .map((of, index) => ({ of, isNearlySame: nearlySame.has(index), share: likeness(sets[index] ?? new Set()) }))
    .filter(({ isNearlySame, share }) => isNearlySame || share >= ALIKE)
    .toSorted((a, b) => Number(b.isNearlySame) - Number(a.isNearlySame) || b.share - a.share)
    .slice(0, MOST)
    .map(({ of, isNearlySame }) => ({ of, isNearlySame }));
}

/** The places of the statements that are nearly the same, each by itself: a link between two others hides none. */
function sameAs(said: SaidText, earlier: readonly SaidText[]): readonly number[] {
  const textsFor = (one: SaidText, owner: number): { owner: number; path: string[]; words: string }[] =>
    textsOf(one).map((text) => ({ owner, path: [], words: wordSet(text).join(' ') }));
  const own = textsFor(said, 0);
  return earlier.flatMap((one, index) => {
    const steps = [...nearDuplicates([...own, ...textsFor(one, 1)], [])];
    return steps.some((step) => step !== 'pause') ? [index] : [];
  });
}

function textsOf({ summary, quote }: SaidText): readonly string[] {
  return quote === undefined ? [summary] : [summary, quote];
}

function shareOf(own: ReadonlySet<string>, other: ReadonlySet<string>, weightOf: (word: string) => number): number {
  let [shared, all, count] = [0, 0, 0];
  for (const word of own) {
    const weight = weightOf(word);
    all += weight;
    if (!other.has(word)) continue;
    shared += weight;
    count += 1;
  }
  return count < FEWEST || all === 0 ? 0 : shared / all;
}
