import { ALTERATIONS } from './alterations.ts';
import { EDITS } from './edits.ts';
import { itemAt, pickBy, type Maker } from './maker.ts';
import type { Stretch } from './stretch.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,\-–][\p{L}\p{M}\p{N}]+)*/gu;

/** Of a text with spaces: words are cut, replaced and moved. */
export const ofWords: Maker = (paragraph, language, isAltered, { chance, paragraphs, kind: share }) => {
  const all = [...paragraph.matchAll(WORD)].map((found) => ({
    word: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
  const size = 8 + Math.floor(chance() * 22);
  if (all.length < size) return undefined;
  const first = Math.floor(chance() * (all.length - size + 1));
  const words = all.slice(first, first + size);
  const source = paragraph.slice(itemAt(words, 0).start, itemAt(words, words.length - 1).end);
  const stretch: Stretch = {
    paragraph,
    words,
    source,
    language,
    pick: pickBy(chance),
    chance,
    paragraphs,
  };
  const kinds = Object.entries(isAltered ? ALTERATIONS : EDITS);
  const [kind, make] = itemAt(kinds, Math.floor(share * kinds.length));
  const quote = make(stretch);
  return quote === undefined || (quote === source && isAltered) ? undefined : { quote, kind, source };
};
