import type { TextIndex } from '../text/text-index.ts';

/** So many letters of a word are its stem. */
export const STEM = 4;
/** What Arabic and Hebrew write before a word without a space. */
const PREFIXED = /^(?:[وفبلک]?ال|لل|[والفب](?=.{3})|[והשלבמכ])(?=\p{Lo}{2})/u;

/** The stems of the words of a text, numbered; found word by word, as somebody asks. */
export interface TextStems {
  /** The numbers of the stems of any word. */
  readonly of: (word: string) => readonly number[];
  /** Whether a word of the text, by its number, has one of some stems. */
  readonly hasOne: (id: number, stems: readonly number[]) => boolean;
}

/** They follow from the text. */
const stemsByText = new WeakMap<TextIndex, TextStems>();

/** The stems of the words of a text. */
export function stemsOfText(index: TextIndex): TextStems {
  const known = stemsByText.get(index);
  if (known !== undefined) return known;
  const made = makeStems(index);
  stemsByText.set(index, made);
  return made;
}

function makeStems({ vocabulary: { words } }: TextIndex): TextStems {
  const numbers = new Map<string, number>();
  const numberOf = (stem: string): number => {
    const number = numbers.get(stem) ?? numbers.size + 1;
    numbers.set(stem, number);
    return number;
  };
  // Of each word; 0 until somebody asks.
  const [whole, bare] = [new Int32Array(words.length), new Int32Array(words.length)];
  return {
    of: (word) => stemsOf(word).map(numberOf),
    hasOne(id, stems) {
      if (whole[id] === 0) {
        const [first = '', second = first] = stemsOf(words[id] ?? '');
        whole[id] = numberOf(first);
        bare[id] = numberOf(second);
      }
      return stems.includes(whole[id] ?? 0) || stems.includes(bare[id] ?? 0);
    },
  };
}

/** The beginning of a word, with and without what Arabic and Hebrew write before it. */
export function stemsOf(word: string): readonly string[] {
  if (/^\p{Script=Hangul}/u.test(word)) return [word.slice(0, 2)];
  if (!/^\p{Lo}/u.test(word)) return [word.slice(0, STEM)];
  return [word.slice(0, STEM), word.replace(PREFIXED, '').slice(0, STEM)];
}
