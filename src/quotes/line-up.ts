import type { Passage } from './nearest-passage.ts';
import type { TextIndex } from './text-index.ts';

/** The words of a quotation beside those of a passage: the longest chain of equal or like words in the same order. */
export interface LinedUp {
  readonly words: Int32Array;
  /** Of equal words, in their order. */
  readonly pairs: readonly WordAt[];
  /** Of words that are only alike: other endings, other accents. */
  readonly alike: readonly WordAt[];
}

/** A word of the quotation and a token of the text. */
interface WordAt {
  readonly word: number;
  readonly place: number;
}

const EQUAL = 8;
const ALIKE = 5;
/** Words side by side in both count a little more. */
const CLOSE = 2;

/** Lines a quotation up with a passage: as many equal words as can be, and those as close together as can be. */
export function lineUp(index: TextIndex, { words, written, window }: Passage): LinedUp {
  const { ids } = index.tokens;
  const width = window.to - window.from + 1;
  const ours = written.map(stemOf);
  const theirs = Array.from({ length: width - 1 }, (_, at) =>
    stemOf(index.vocabulary.words[ids[window.from + at] ?? -1] ?? ''),
  );
  const worth = (word: number, place: number): number => {
    if (word >= words.length || place >= width - 1) return 0;
    if (ids[window.from + place] === words[word]) return EQUAL;
    return ours[word] !== '' && ours[word] === theirs[place] ? ALIKE : 0;
  };
  // Scores from the end.
  const score = new Int32Array((words.length + 1) * width);
  const at = (word: number, place: number): number => score[word * width + place] ?? 0;
  for (let word = words.length - 1; word >= 0; word -= 1) {
    for (let place = width - 2; place >= 0; place -= 1) {
      let best = Math.max(at(word + 1, place), at(word, place + 1));
      const here = worth(word, place);
      if (here > 0)
        best = Math.max(best, at(word + 1, place + 1) + here + (worth(word + 1, place + 1) > 0 ? CLOSE : 0));
      score[word * width + place] = best;
    }
  }
  const pairs: WordAt[] = [];
  const alike: WordAt[] = [];
  for (let word = 0, place = 0; word < words.length && place < width - 1;) {
    const here = at(word, place);
    // What can wait, waits: the last of equal chains begins as near to its end as it can.
    if (here === at(word, place + 1)) place += 1;
    else if (here === at(word + 1, place)) word += 1;
    else {
      (worth(word, place) === EQUAL ? pairs : alike).push({ word, place: window.from + place });
      word += 1;
      place += 1;
    }
  }
  return { words, pairs, alike };
}

/** The beginning of a word without accents: words of one stem have it in common. Short words have none. */
function stemOf(word: string): string {
  const bare = word.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return bare.length < 4 ? '' : bare.slice(0, Math.max(4, Math.ceil(bare.length * 0.6)));
}
