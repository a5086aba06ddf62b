import { writtenForm } from '../guards/changed-word.ts';
import type { Passage } from './nearest-passage.ts';
import { normalForm } from '../text/normal-form.ts';
import type { TextIndex } from '../text/text-index.ts';

/** What it is worth to pair a word of a quotation with a token of the text. */
export const EQUAL = 100;
/** Other endings, other accents. */
export const ALIKE = 40;
/** A number stands for a number. */
const NUMBERS = 20;
const OTHERS = -20;

/** No quotation is worth more with a passage, in whatever way it is lined up: to line it up takes long. */
export function mostWorth({ tokens }: TextIndex, { words, window, pieces }: Passage): number {
  const there = new Set(tokens.ids.subarray(window.from, window.to));
  let most = 0;
  for (const [at, id] of words.entries())
    most += there.has(id) || (id < 0 && pieces[at]?.kind === 'changed') ? EQUAL : ALIKE;
  return most;
}

/** What each word of a quotation is worth with each token of the passage: a row a word, a column beyond the last. */
export function worthsOf(index: TextIndex, passage: Passage): Int16Array {
  const { words, window, pieces } = passage;
  const width = window.to - window.from + 1;
  const worth = new Int16Array(words.length * width).fill(OTHERS);
  const numbers: number[] = [];
  for (let at = 0; at < width - 1; at += 1) if (isNumeral(wordAt(index, window.from + at))) numbers.push(at);
  let byStem: ReadonlyMap<string, readonly number[]> | undefined;
  for (const [word, piece] of pieces.entries()) {
    const row = worth.subarray(word * width, (word + 1) * width);
    const own = writtenForm(piece);
    if (isNumeral(own)) for (const at of numbers) row[at] = NUMBERS;
    if (pairEqual(index, passage, word, row) || isNumeral(own)) continue;
    byStem ??= placesByStem(index, window);
    for (const at of byStem.get(stemOf(own)) ?? []) row[at] = ALIKE;
  }
  return worth;
}

/** Marks where a word is equal to one of the text, or is that word with changed letters; whether it is anywhere. */
function pairEqual(index: TextIndex, passage: Passage, word: number, row: Int16Array): boolean {
  const { words, window, pieces, mayStand } = passage;
  const [id = -1, piece] = [words[word], pieces[word]];
  let isThere = false;
  for (let at = 0; at < row.length - 1; at += 1) {
    const isEqual =
      id < 0
        ? piece?.kind === 'changed' && mayStand(piece, wordAt(index, window.from + at))
        : index.tokens.ids[window.from + at] === id;
    if (!isEqual) continue;
    row[at] = EQUAL;
    isThere = true;
  }
  return isThere;
}

function isNumeral(word: string): boolean {
  return /^[-^]?\d/.test(word);
}

function wordAt({ tokens, vocabulary }: TextIndex, at: number): string {
  return vocabulary.words[tokens.ids[at] ?? -1] ?? '';
}

/** Where in the window the words of each stem are. */
function placesByStem(index: TextIndex, window: Passage['window']): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = window.from; at < window.to; at += 1) {
    const stem = stemOf(wordAt(index, at));
    if (stem === '') continue;
    const known = places.get(stem) ?? [];
    known.push(at - window.from);
    places.set(stem, known);
  }
  return places;
}

/** The beginning of a word without accents: words of one stem have it in common. Short words have none. */
function stemOf(word: string): string {
  const bare = /[^\p{ASCII}]/u.test(word) ? normalForm(word, 'NFD').replaceAll(/\p{M}/gu, '') : word;
  return bare.length < 4 ? '' : bare.slice(0, Math.max(4, Math.ceil(bare.length * 0.6)));
}
