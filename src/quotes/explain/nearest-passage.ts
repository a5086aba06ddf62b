import type { Span } from '../text/span.ts';
import type { Pattern, Run } from '../quotation/pattern.ts';
import { frequency, placesOf } from '../text/postings.ts';
import { UNKNOWN, type TextIndex } from '../text/text-index.ts';

/** The passage of the text that is most like a quotation; it explains, and never excuses. */
export interface Passage {
  /** The words of the quotation that were compared, by number. */
  readonly words: Int32Array;
  /** The same as they are in the quotation. */
  readonly pieces: Run['pieces'];
  /** Whether a word of the text, folded, may be in place of a changed one. */
  readonly mayStand: Run['mayStand'];
  /** The words, by number, before which a mark says that something may be left out. */
  readonly marked: ReadonlySet<number>;
  /** Where the passage is looked at. */
  readonly window: Span;
}

/** The longest stretch of a quotation that is in the text. */
export interface Stretch extends Span {
  /** The place of its first word among those of the quotation. */
  readonly word: number;
}

/** More words of a quotation are not compared. */
const MOST_WORDS = 240;
/** How many places are looked at in all. */
const MOST_VOTES = 400;
/** The rarest few are looked at even where they stand in more, but not in too many. */
const FEW = 3;
const TOO_MANY = 8_000;
/** A passage is looked for in steps of so many words. */
const STEP = 16;
const MOST_IN_WINDOW = 600;
/** So many words of the text more are looked at for each gap. */
const IN_GAP = 120;

/** The words of a quotation in their order, gaps and brackets aside. */
export function wordsOfPattern({ runs }: Pattern): Int32Array {
  return Int32Array.from(runs.flatMap(({ ids }) => [...ids.subarray(0, MOST_WORDS)])).subarray(0, MOST_WORDS);
}

/** The same as they are in the quotation. */
function piecesOfPattern({ runs }: Pattern): Run['pieces'] {
  return runs.flatMap(({ pieces }) => pieces.slice(0, MOST_WORDS)).slice(0, MOST_WORDS);
}

function markedWords({ runs }: Pattern): ReadonlySet<number> {
  const marked = new Set<number>();
  let word = 0;
  for (const { ids } of runs) {
    if (word > 0) marked.add(word);
    word += Math.min(ids.length, MOST_WORDS);
  }
  return marked;
}

/** How many passages are compared word by word. */
const MOST_PASSAGES = 3;

/** Finds where the text has most of the rarest words of a quotation, in about their order; the likeliest first. */
export function nearestPassages(index: TextIndex, pattern: Pattern): readonly Passage[] {
  const words = wordsOfPattern(pattern);
  // The first step begins before the text.
  const before = Math.ceil(words.length / STEP);
  const votes = new Float64Array(before + Math.ceil(index.tokens.count / STEP) + 1);
  const voted: number[] = [];
  for (const { word, id, weight } of rareWords(index, words)) {
    for (const place of placesOf(index, id)) {
      const step = Math.floor((place - word) / STEP) + before;
      if (votes[step] === 0) voted.push(step);
      votes[step] = (votes[step] ?? 0) + weight;
    }
  }
  const pieces = piecesOfPattern(pattern);
  const mayStand = pattern.runs[0]?.mayStand ?? (() => false);
  const room = Math.min(MOST_IN_WINDOW, words.length + 2 * STEP + 16 + IN_GAP * pattern.links.length);
  const marked = markedWords(pattern);
  return bestSteps(voted, votes).map((step) => {
    const from = Math.max(0, (step - before) * STEP - 8);
    return { words, pieces, mayStand, marked, window: { from, to: Math.min(index.tokens.count, from + room) } };
  });
}

/** The steps that have, with the next, the most votes. */
function bestSteps(voted: readonly number[], votes: Float64Array): readonly number[] {
  const best: { readonly step: number; readonly sum: number }[] = [];
  for (const step of voted) {
    const sum = (votes[step] ?? 0) + (votes[step + 1] ?? 0);
    if (best.length === MOST_PASSAGES && sum <= (best.at(-1)?.sum ?? 0)) continue;
    best.push({ step, sum });
    best.sort((a, b) => b.sum - a.sum || a.step - b.step);
    best.length = Math.min(best.length, MOST_PASSAGES);
  }
  return best.map(({ step }) => step);
}

interface RareWord {
  readonly word: number;
  readonly id: number;
  readonly weight: number;
}

/** The rarest words first, until they stand in too many places. */
function rareWords(index: TextIndex, words: Int32Array): readonly RareWord[] {
  const ranked = [...words]
    .map((id, word) => ({ word, id, count: frequency(index, id) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.count - b.count || a.word - b.word);
  const rare: RareWord[] = [];
  let room = MOST_VOTES;
  for (const { word, id, count } of ranked) {
    if (count > TOO_MANY || (count > room && rare.length >= FEW)) break;
    room -= count;
    rare.push({ word, id, weight: weightOf(index, id) });
  }
  return rare;
}

/** How much a word says: one that stands everywhere says nothing. */
export function weightOf(index: TextIndex, id: number): number {
  return Math.log2(2 + index.tokens.count / (1 + (id === UNKNOWN ? 0 : frequency(index, id))));
}

/** The longest stretch of words that the text has in the same order. */
export function longestStretch(index: TextIndex, words: Int32Array): Stretch | undefined {
  const { ids } = index.tokens;
  let best: Stretch | undefined;
  for (const { word, id } of rareWords(index, words)) {
    for (const place of placesOf(index, id)) {
      let back = 0;
      while (back < word && back < place && ids[place - back - 1] === words[word - back - 1]) back += 1;
      let on = 1;
      while (word + on < words.length && ids[place + on] === words[word + on]) on += 1;
      if (best === undefined || back + on > best.to - best.from) {
        best = { word: word - back, from: place - back, to: place + on };
      }
    }
  }
  return best;
}
