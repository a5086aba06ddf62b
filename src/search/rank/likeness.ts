import { lettersOf } from '../index/features-of.ts';
import { rounded } from '../text/numbers-of.ts';
import type { ReadWord } from '../text/read-words.ts';

/** A word of a text with how rare it and what it stands for are. */
export interface WeighedWord extends ReadWord {
  readonly rarity: number;
  /** The rarity of each concept, in their order. */
  readonly rarities: readonly number[];
  readonly letters: ReadonlySet<string>;
}

/** How rare something is by which texts are found. */
export type RarityOf = (feature: string) => number;

/** So many different words of a text are compared, each with each of another. */
const MOST = 150;

/** Weighs the different words of a text; the small ones are left out. */
export function weighed(words: readonly ReadWord[], rarityOf: RarityOf): readonly WeighedWord[] {
  const once = new Map<string, ReadWord>();
  for (const word of words)
    if (!word.isSmall) once.set(`${word.form} ${word.skeleton} ${word.concepts.join(' ')}`, word);
  return [...once.values()].slice(0, MOST).map((word) => {
    const { form, values, concepts, skeleton } = word;
    const feature =
      values.length > 0 ? `n${values[0]}` : form === '' ? (skeleton === '' ? '' : `k${skeleton}`) : `w${form}`;
    const rarities = concepts.map((concept) => rarityOf(`c${concept}`));
    return {
      ...word,
      rarity: feature === '' ? Math.max(0, ...rarities) : rarityOf(feature),
      rarities,
      letters: new Set(values.length > 0 || form === '' ? [] : lettersOf(form)),
    };
  });
}

/** What a word of one text has in common with one of another. */
export interface Match {
  /** 0 to 1: in how far they are the same. */
  readonly sureness: number;
  /** How much it says that they are: the rarity of what they have in common. */
  readonly worth: number;
  readonly by: 'word' | 'letters' | 'number' | 'concept' | 'sound';
}

/** The likest word of another text; undefined if none is alike. */
export function bestMatch(word: WeighedWord, others: readonly WeighedWord[]): Match | undefined {
  let best: Match | undefined;
  const offer = (sureness: number, worth: number, by: Match['by']): void => {
    if (best === undefined || sureness * worth > best.sureness * best.worth) best = { sureness, worth, by };
  };
  for (const other of others) {
    if (word.values.length > 0) {
      const sureness = sameNumber(word.values, other.values);
      if (sureness > 0) offer(sureness, word.rarity, 'number');
      continue;
    }
    if (word.form !== '' && word.form === other.form) offer(1, word.rarity, 'word');
    for (const [index, concept] of word.concepts.entries())
      if (other.concepts.includes(concept)) offer(0.9, Math.min(word.rarity, word.rarities[index] ?? 0), 'concept');
    if (word.skeleton.length > 2 && word.skeleton === other.skeleton)
      offer(word.skeleton.length > 3 ? 0.8 : 0.4, Math.min(word.rarity, other.rarity), 'sound');
    const share = sharedLetters(word.letters, other.letters);
    if (share > 0.4) offer(share * 0.95, Math.min(word.rarity, other.rarity), 'letters');
  }
  return best;
}

function sameNumber(values: readonly number[], others: readonly number[]): number {
  let most = 0;
  for (const value of values)
    for (const other of others) {
      if (value === other) return 1;
      if (rounded(value, 2) === rounded(other, 2)) most = Math.max(most, 0.8);
      else if (value !== 0 && Math.abs(value - other) <= 0.12 * Math.abs(value)) most = Math.max(most, 0.5);
    }
  return most;
}

/** Dice's coefficient. */
function sharedLetters(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const run of a) if (b.has(run)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
