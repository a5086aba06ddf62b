import type { Passage } from './nearest-passage.ts';
import { normalForm } from '../text/normal-form.ts';
import type { TextIndex } from '../text/text-index.ts';

/** The words of a quotation aligned with those of a passage: the longest chain of equal or like words in the same order. */
export interface LinedUp {
  readonly words: Int32Array;
  /** Of equal words, in their order. */
  readonly pairs: readonly WordAt[];
  /** Of words that are only alike: other endings, other accents. */
  readonly alike: readonly WordAt[];
  /** How much lines up, for comparison with other passages. */
  readonly score: number;
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

/**
 * Lines a quotation up with a passage: as many equal words as can be, and those as close together as can be. Words that
 * are only alike are looked for on demand, for that costs more.
 */
export function lineUp(index: TextIndex, passage: Passage, withAlike = false): LinedUp {
  const { words, window } = passage;
  const width = window.to - window.from + 1;
  const worth = worths(index, passage, withAlike);
  // Scores from the end; a row and a column beyond are nothing.
  const score = new Int32Array((words.length + 1) * width);
  for (let at = words.length * width - 2; at >= 0; at -= 1) {
    let best = Math.max(score[at + width] ?? 0, score[at + 1] ?? 0);
    const here = worth[at] ?? 0;
    if (here > 0) {
      const close = (worth[at + width + 1] ?? 0) > 0 ? CLOSE : 0;
      best = Math.max(best, (score[at + width + 1] ?? 0) + here + close);
    }
    // The last column is beyond the window.
    score[at] = at % width === width - 1 ? 0 : best;
  }
  const pairs: WordAt[] = [];
  const alike: WordAt[] = [];
  for (let word = 0, place = 0; word < words.length && place < width - 1;) {
    const at = word * width + place;
    // What can wait, waits: the last of equal chains begins as near to its end as it can.
    if (score[at] === score[at + 1]) place += 1;
    else if (score[at] === score[at + width]) word += 1;
    else {
      (worth[at] === EQUAL ? pairs : alike).push({ word, place: window.from + place });
      word += 1;
      place += 1;
    }
  }
  return { words, pairs, alike, score: score[0] ?? 0 };
}

/** What it is worth to pair a word of the quotation with a token of the window: a row a word, a column beyond the last. */
function worths(index: TextIndex, passage: Passage, withAlike: boolean): Uint8Array {
  const { ids } = index.tokens;
  const { words, written, window } = passage;
  const width = window.to - window.from + 1;
  const worth = new Uint8Array((words.length + 1) * width);
  const theirs = withAlike ? placesByStem(index, passage) : undefined;
  for (let word = 0; word < words.length; word += 1) {
    const stem = theirs === undefined ? '' : stemOf(written[word] ?? '');
    for (const place of theirs?.get(stem) ?? []) worth[word * width + place] = ALIKE;
    const id = words[word] ?? -1;
    if (id < 0) continue;
    for (let place = 0; place < width - 1; place += 1) {
      if (ids[window.from + place] === id) worth[word * width + place] = EQUAL;
    }
  }
  return worth;
}

/** Where in the window the words of each stem stand. */
function placesByStem({ tokens, vocabulary }: TextIndex, { window }: Passage): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = window.from; at < window.to; at += 1) {
    const stem = stemOf(vocabulary.words[tokens.ids[at] ?? -1] ?? '');
    if (stem === '') continue;
    const known = places.get(stem) ?? [];
    known.push(at - window.from);
    places.set(stem, known);
  }
  return places;
}

/** The beginning of a word without accents: words of one stem have it in common. Short words have none. */
function stemOf(word: string): string {
  const bare = normalForm(word, 'NFD').replaceAll(/\p{M}/gu, '');
  return bare.length < 4 ? '' : bare.slice(0, Math.max(4, Math.ceil(bare.length * 0.6)));
}
