import { rounded } from '../text/numbers-of.ts';
import type { WeighedWord } from './weighed.ts';

/** What a word of one text has in common with one of another. */
export interface Match {
  /** 0 to 1: in how far they are the same. */
  readonly sureness: number;
  /** How much it says that they are: the rarity of what they have in common. */
  readonly worth: number;
  readonly by: 'word' | 'letters' | 'number' | 'concept' | 'sound';
  /** The other word; empty where it is a phrase. */
  readonly form: string;
}

/** What a word has in common with another, where it says most; undefined if they are not alike. */
export function matchOf(word: WeighedWord, other: WeighedWord): Match | undefined {
  if (word.values.length > 0) {
    const sureness = sameNumber(word.values, other.values);
    return sureness > 0 ? { sureness, worth: word.rarity, by: 'number', form: other.form } : undefined;
  }
  let best: Match | undefined;
  const offer = (sureness: number, worth: number, by: Match['by']): void => {
    if (best === undefined || sureness * worth > best.sureness * best.worth)
      best = { sureness, worth, by, form: other.form };
  };
  if (word.form !== '' && word.form === other.form) offer(1, word.rarity, 'word');
  for (const [index, concept] of word.concepts.entries())
    if (other.concepts.includes(concept)) offer(0.9, Math.min(word.rarity, word.rarities[index] ?? 0), 'concept');
  if (word.skeleton.length > 2 && word.skeleton === other.skeleton)
    offer(word.skeleton.length > 3 ? 0.8 : 0.4, Math.min(word.rarity, other.rarity), 'sound');
  const share = sharedLetters(word.letters, other.letters);
  if (share > ALIKE) offer(share * 0.95, Math.min(word.rarity, other.rarity), 'letters');
  return best;
}

/** Below it, two words are not the same. */
const SURE = 0.5;

/** Whether two words are rather the same than not. */
export function isSure(match: Match | undefined): boolean {
  return match !== undefined && match.sureness >= SURE;
}

function sameNumber(values: readonly number[], others: readonly number[]): number {
  let most = 0;
  for (const value of values)
    for (const other of others) {
      if (value === other) return 1;
      // A year is not rounded: 2021 is not nearly 2023.
      if (isYear(value) || isYear(other)) continue;
      if (rounded(value, 2) === rounded(other, 2)) most = Math.max(most, 0.8);
      else if (value !== 0 && Math.abs(value - other) <= 0.12 * Math.abs(value)) most = Math.max(most, 0.5);
    }
  return most;
}

/** Whether a number is likely a year. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** Words that share fewer of their runs of letters are not alike. */
const ALIKE = 0.4;

/** Dice's coefficient of two rising lists; 0 where it would be too small to count. */
function sharedLetters(a: Uint32Array, b: Uint32Array): number {
  const all = a.length + b.length;
  if (2 * Math.min(a.length, b.length) <= ALIKE * all) return 0;
  let [at, other, shared] = [0, 0, 0];
  while (at < a.length && other < b.length) {
    const difference = (a[at] ?? 0) - (b[other] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) other += 1;
  }
  return (2 * shared) / all;
}
