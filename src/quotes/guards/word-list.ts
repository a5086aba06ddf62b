import { foldedForm } from '../text/fold.ts';
import { scanTokens } from '../text/scan-tokens.ts';
import { listed } from '../words/index.ts';

/** Words and phrases made ready to be looked for: by their first word, the longest first. */
export interface WordList {
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** The folded word at a place; undefined beyond the words. */
export interface WordAt {
  (at: number): string | undefined;
}

/** Makes ready lists of words as the language files have them. */
export function wordList(lists: readonly string[]): WordList {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const entry of lists.flatMap(listed)) {
    const words = foldedWords(entry);
    const [first] = words;
    if (first === undefined) continue;
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  for (const entries of phrases.values()) entries.sort((a, b) => b.length - a.length);
  return { phrases };
}

/** The words of an entry as texts have them. */
export function foldedWords(entry: string): readonly string[] {
  const words: string[] = [];
  // `l'` is a word only before another.
  const isElided = entry.endsWith("'");
  const text = isElided ? `${entry}a` : entry;
  scanTokens(text, (start, end) => words.push(foldedForm(text.slice(start, end))));
  return isElided ? words.slice(0, -1) : words;
}

/** How many words of a list stand at a place; 0 if none does. */
export function lengthAt({ phrases }: WordList, wordAt: WordAt, at: number): number {
  const found = phrases
    .get(wordAt(at) ?? '')
    ?.find((words) => words.every((word, place) => wordAt(at + place) === word));
  return found?.length ?? 0;
}

/** How many words of a list stand just before a place; 0 if none does. */
export function lengthBefore(list: WordList, wordAt: WordAt, at: number): number {
  for (let length = LONGEST; length > 0; length -= 1) if (lengthAt(list, wordAt, at - length) === length) return length;
  return 0;
}

/** No phrase has more words, or signs. */
const LONGEST = 6;

/** Where words stand. */
export interface Found {
  readonly at: number;
  readonly length: number;
}

/** The first place from one on and before another at which words of a list stand; undefined if there is none. */
export function firstOf(list: WordList, wordAt: WordAt, from: number, to: number): Found | undefined {
  return firstPlace((at) => lengthAt(list, wordAt, at), from, to);
}

/** The first place at which words stand that end before another one; `lengthOf` says how many begin at a place. */
export function firstPlace(lengthOf: (at: number) => number, from: number, to: number): Found | undefined {
  for (let at = from; at < to; at += 1) {
    const length = lengthOf(at);
    if (length > 0 && at + length <= to) return { at, length };
  }
  return undefined;
}
