import { latinLetters } from '../../printing/latin-letters.ts';
import { lettersOf } from './letters-of.ts';
import { fold } from './fold.ts';
import { LOOKUP } from './glossary-lookup.ts';
import { numberWordsOf } from './number-words.ts';
import { numberAt } from './numbers-of.ts';
import type { ReadNumber } from './read-number.ts';
import { everyNth, shareOf, type NumberAmongWords } from './shares.ts';
import { skeletonOf } from './skeleton.ts';
import { isUnspaced, splitWords } from './split-words.ts';
import { guessLanguage, isStopWord } from './stop-words.ts';

/** A word or number of a text, and all by which it can be found again. */
export interface ReadWord {
  /** Folded, without what Arabic joins to the front of it. */
  readonly form: string;
  /** What it may be as a number; empty for a word. */
  readonly values: readonly number[];
  readonly concepts: readonly string[];
  /** Its consonants by sound; empty if they are too few. */
  readonly skeleton: string;
  /** The hashes of its runs of letters, rising. */
  readonly letters: Uint32Array;
  /** Whether it says nothing by itself. */
  readonly isSmall: boolean;
}

/** The words that were read so far, so that each is made once for many texts. */
export type KnownWords = Map<string, ReadWord>;

/** How much of a text is read, in UTF-16 units and in words: who asks says what is meant early. */
const LONGEST = 4000;
const MOST = 400;
/** So many words are remembered. */
const MOST_KNOWN = 200_000;

/** What Arabic and Persian write at the front of a word: and, with, for, the. */
const JOINED = /^[وف]?(?:ال|لل|[بكل]ال|[بكل](?=.{4}))/;
/** Han signs that Chinese writes foreign names with. */
const NAME_SIGNS =
  /[阿埃艾安奥巴贝比伯博布查达戴丹德迪蒂多杜厄恩尔法菲费弗福富盖戈格古哈海汉赫洪胡霍基吉加贾杰卡凯坎考科克肯库拉莱兰朗劳勒雷里利林卢鲁路伦罗洛马麦迈曼梅门蒙米莫姆穆纳奈内尼涅诺努欧帕佩彭皮普奇恰乔切萨塞桑沙莎尚舍施史斯索所塔泰坦汤特提图托瓦万威维韦文沃乌西希谢辛休雅亚延扬耶伊因英尤约扎泽詹兹佐森顿琳娜丽妮]{2,12}/gu;
const KATAKANA = /[ァ-ヺー]{2,20}/gu;

/** The language of a text by its small words or its script; undefined if neither tells. */
export function languageOf(text: string): string | undefined {
  return guessLanguage(splitWords(text.slice(0, LONGEST)).map((word) => fold(word.text)));
}

/** The words of a text, in their order; in a language, or in the one that its small words are of. */
export function readWords(text: string, language?: string, known: KnownWords = new Map()): readonly ReadWord[] {
  const read = text.slice(0, LONGEST);
  const written = splitWords(read).slice(0, MOST);
  const folded = written.map((word) => fold(word.text));
  const inLanguage = language?.slice(0, 2) ?? guessLanguage(folded);
  const words: ReadWord[] = [];
  const { ones } = numberWordsOf(inLanguage);
  let before: NumberAmongWords | undefined;
  for (let index = 0; index < folded.length;) {
    const number = numberAt(folded, index, inLanguage) ?? ordinalAt(folded, index);
    if (number !== undefined) {
      const end = index + number.length;
      const form = folded.slice(index, end).join(' ');
      const among = { value: number.values[0] ?? 0, start: index, end };
      const share = shareOf(folded, among, { before, ones });
      const values = share === undefined ? number.values : [...number.values, share];
      words.push(once(known, `${form} ${values.join(' ')}`, () => ({ ...NOTHING, form, values })));
      index = end;
      before = among;
      continue;
    }
    const plain = folded[index] ?? '';
    const isGuessed = written[index]?.isGuessed === true;
    words.push(
      once(known, `${inLanguage} ${isGuessed ? '*' : ''}${plain}`, () => wordOf(plain, inLanguage, isGuessed)),
    );
    index += 1;
  }
  words.push(...beyondWords(read, folded, { language: inLanguage, known }));
  return words;
}

function ordinalAt(folded: readonly string[], index: number): ReadNumber | undefined {
  const share = everyNth(folded, index);
  return share === undefined ? undefined : { values: [share], length: 1 };
}

function once(known: KnownWords, key: string, make: () => ReadWord): ReadWord {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const word = make();
  known.set(key, word);
  return word;
}

function wordOf(plain: string, language: string | undefined, isGuessed: boolean): ReadWord {
  const form = /^[\u0600-\u06ff]/.test(plain) && plain.length > 4 ? plain.replace(JOINED, '') : plain;
  if (isStopWord(plain, language) || (plain.length < 2 && !isGuessed)) return { ...NOTHING, form, isSmall: true };
  const concepts = [
    ...LOOKUP.conceptsOf(form, language),
    ...(form === plain ? [] : LOOKUP.conceptsOf(plain, language)),
  ];
  return {
    ...NOTHING,
    form,
    concepts: [...new Set(concepts)],
    skeleton: isGuessed ? '' : skeletonOf(form),
    letters: lettersOf(form),
  };
}

/** Names and phrases that no single word is: of several words, or of scripts without spaces. */
function beyondWords(text: string, folded: readonly string[], { language, known }: Reading): readonly ReadWord[] {
  const standFor = (concepts: readonly string[]): readonly ReadWord[] =>
    concepts.map((concept) => once(known, `= ${concept}`, () => ({ ...NOTHING, concepts: [concept] })));
  const phrases = standFor(LOOKUP.conceptsOfPhrases(folded, language));
  if (!isUnspaced(text)) return phrases;
  const names = [...text.matchAll(NAME_SIGNS), ...text.matchAll(KATAKANA)].map(([run]) =>
    once(known, `~ ${run}`, () => ({ ...NOTHING, skeleton: skeletonOf(latinLetters(run)) })),
  );
  return [...phrases, ...standFor(LOOKUP.conceptsIn(fold(text).replaceAll(/\s+/g, ' '), language)), ...names];
}

interface Reading {
  readonly language: string | undefined;
  readonly known: KnownWords;
}

const NOTHING: ReadWord = {
  form: '',
  values: [],
  concepts: [],
  skeleton: '',
  letters: new Uint32Array(),
  isSmall: false,
};
