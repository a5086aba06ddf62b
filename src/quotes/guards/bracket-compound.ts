import { paragraphEnd, paragraphStart } from '../text/borders.ts';
import type { Span } from '../text/span.ts';
import type { TextIndex } from '../text/text-index.ts';

/** A first part has so many letters: “Ober-” is of many words. */
const FEWEST = 4;
/** Endings have so many letters: “Behörde”, “Behörden”. */
const ENDING = 2;

/**
 * Whether a word of a bracket is a compound of the word that it stands for, and the paragraph has that compound in any form:
 * `[Wasserbehörde]` for “Behörde”, where the text speaks of “Wasserbehörden”.
 */
export function isCompoundNear(index: TextIndex, word: string, { from, to }: Span): boolean {
  const { tokens, vocabulary } = index;
  if (to - from !== 1) return false;
  const there = vocabulary.words[tokens.ids[from] ?? -1] ?? '';
  const stem = there.slice(0, Math.max(FEWEST, there.length - ENDING));
  const at = word.lastIndexOf(stem);
  if (stem.length < FEWEST || at < FEWEST || word.length - at > there.length + ENDING) return false;
  const compound = word.slice(0, at + stem.length);
  const end = paragraphEnd(index, from);
  for (let place = paragraphStart(index, from); place < end; place += 1) {
    if (vocabulary.words[tokens.ids[place] ?? -1]?.startsWith(compound) === true) return true;
  }
  return false;
}
