import type { ReadWord } from '../text/read-words.ts';

/** A word of a text with how rare it and what it stands for are. */
export interface WeighedWord extends ReadWord {
  readonly rarity: number;
  /** The rarity of each concept, in their order. */
  readonly rarities: readonly number[];
}

/** How rare something is by which texts are found. */
export type RarityOf = (feature: string) => number;

/** So many different words of a text are compared, each with each of another. */
const MOST = 150;

/** The different words of a text, weighed; the small ones are left out. */
export function differentWords(
  words: readonly ReadWord[],
  weighed: (word: ReadWord) => WeighedWord,
): readonly WeighedWord[] {
  const once = new Map<string, ReadWord>();
  for (const word of words)
    if (!word.isSmall) once.set(`${word.form} ${word.skeleton} ${word.concepts.join(' ')}`, word);
  return [...once.values()].slice(0, MOST).map(weighed);
}

/** Weighs a word. */
export function weigh(word: ReadWord, rarityOf: RarityOf): WeighedWord {
  const { form, values, concepts, skeleton } = word;
  const feature =
    values.length > 0 ? `n${values[0]}` : form === '' ? (skeleton === '' ? '' : `k${skeleton}`) : `w${form}`;
  const rarities = concepts.map((concept) => rarityOf(`c${concept}`));
  return { ...word, rarity: feature === '' ? Math.max(0, ...rarities) : rarityOf(feature), rarities };
}
