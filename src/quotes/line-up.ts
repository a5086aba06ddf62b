import type { Passage } from './nearest-passage.ts';
import type { TextIndex } from './text-index.ts';

/** The words of a quotation beside those of a passage: the longest chain of equal words in the same order. */
export interface LinedUp {
  readonly words: Int32Array;
  readonly pairs: readonly { readonly word: number; readonly place: number }[];
}

/** Lines a quotation up with a passage: as many equal words as can be, and those as close together as can be. */
export function lineUp({ tokens }: TextIndex, { words, window }: Passage): LinedUp {
  const width = window.to - window.from + 1;
  // Scores from the end: a pair counts much, two pairs in a row a little more.
  const score = new Int32Array((words.length + 1) * width);
  const at = (word: number, place: number): number => word * width + place;
  for (let word = words.length - 1; word >= 0; word -= 1) {
    for (let place = width - 2; place >= 0; place -= 1) {
      let best = Math.max(score[at(word + 1, place)] ?? 0, score[at(word, place + 1)] ?? 0);
      if (tokens.ids[window.from + place] === words[word]) {
        const close = word + 1 < words.length && tokens.ids[window.from + place + 1] === words[word + 1] ? 2 : 0;
        best = Math.max(best, (score[at(word + 1, place + 1)] ?? 0) + 8 + close);
      }
      score[at(word, place)] = best;
    }
  }
  const pairs: { word: number; place: number }[] = [];
  for (let word = 0, place = 0; word < words.length && place < width - 1;) {
    const here = score[at(word, place)];
    // What can wait, waits: the last of equal chains begins as near to its end as it can.
    if (here === score[at(word, place + 1)]) place += 1;
    else if (here === score[at(word + 1, place)]) word += 1;
    else {
      pairs.push({ word, place: window.from + place });
      word += 1;
      place += 1;
    }
  }
  return { words, pairs };
}
