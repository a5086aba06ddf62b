import { foldedForm } from '../text/fold.ts';
import { listed } from '../words/index.ts';
import { firstPlace, lengthAt, wordList, type WordAt, type WordList } from './word-list.ts';

/** Words, phrases, and beginnings and endings of words, made ready to be looked for. */
export interface StemList {
  readonly whole: WordList;
  readonly beginnings: Affixes;
  readonly endings: Affixes;
}

/** Beginnings or endings, and how long they are in UTF-16 units. */
interface Affixes {
  readonly all: ReadonlySet<string>;
  readonly lengths: readonly number[];
}

/** Makes ready lists as the language files have them, with `stem*` and `*ending`. */
export function stemList(lists: readonly string[]): StemList {
  const entries = lists.flatMap(listed);
  return {
    whole: wordList([
      entries
        .filter((entry) => !isAffix(entry))
        .map((entry) => entry.replaceAll(' ', '_'))
        .join(' '),
    ]),
    beginnings: affixes(entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1))),
    endings: affixes(entries.filter((entry) => entry.startsWith('*')).map((entry) => entry.slice(1))),
  };
}

function isAffix(entry: string): boolean {
  return entry.startsWith('*') || entry.endsWith('*');
}

function affixes(entries: readonly string[]): Affixes {
  const all = new Set(entries.map(foldedForm));
  return { all, lengths: [...new Set([...all].map(({ length }) => length))] };
}

/** How many words of a list stand at a place; 0 if none does. */
export function stemLengthAt(list: StemList, wordAt: WordAt, at: number): number {
  const word = wordAt(at);
  if (word === undefined) return 0;
  const length = lengthAt(list.whole, wordAt, at);
  if (length > 0) return length;
  const bare = word.replace(PREFIXED, '');
  if (bare !== word && lengthAt(list.whole, (place) => (place === at ? bare : wordAt(place)), at) > 0) return 1;
  return hasAffix(list, word) || (bare !== word && hasAffix(list, bare)) ? 1 : 0;
}

/** “And”, “so”, “to” and “the”, which Arabic and Hebrew write before a word without a space. */
const PREFIXED = /^(?:[وفبل]?(?:ال)?|[והשלב])(?=\p{Lo}{3})/u;

function hasAffix({ beginnings, endings }: StemList, word: string): boolean {
  return (
    beginnings.lengths.some((length) => beginnings.all.has(word.slice(0, length))) ||
    endings.lengths.some((length) => word.length > length && endings.all.has(word.slice(-length)))
  );
}

/** The first place from one on and before another at which words of a list stand; undefined if there is none. */
export function firstStem(list: StemList, wordAt: WordAt, from: number, to: number): ReturnType<typeof firstPlace> {
  return firstPlace((at) => stemLengthAt(list, wordAt, at), from, to);
}
