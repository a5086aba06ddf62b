import { isGuarded, type Stretch } from './stretch.ts';

/** A word or two of a quotation, and what an honest editor puts in their place, in brackets. */
interface Resolved {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** Pronouns that stand for a noun, and the article of that noun. Those that may stand for nothing, such as `il`, are none. */
const PRONOUNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { they: 'the', them: 'the', it: 'the' },
  de: { er: 'der', sie: 'die' },
  es: { él: 'el', ella: 'la', ellos: 'los', ellas: 'las' },
  fr: { elle: 'la', ils: 'les', elles: 'les' },
  pt: { ele: 'o', ela: 'a', eles: 'os', elas: 'as' },
};

/** What points to a thing that was named, and the article in its place. */
const DEMONSTRATIVES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { this: 'the', these: 'the', that: 'the', those: 'the' },
  de: { dieser: 'der', diese: 'die', dieses: 'das', diesem: 'dem', diesen: 'den' },
  es: { este: 'el', esta: 'la', estos: 'los', estas: 'las' },
  fr: { ce: 'le', cette: 'la', ces: 'les' },
  pt: { este: 'o', esta: 'a', estes: 'os', estas: 'as' },
};

/** Behind these words `it` may stand for nothing: it is possible. */
const EMPTY_IT = /^(?:is|was|may|might|will|would|should|can|could|seems?|looks?|takes|has|does|s)$/i;
const NOUN: Readonly<Record<string, RegExp>> = { de: /^\p{Lu}\p{Ll}{3,}$/u };
const SMALL_NOUN = /^\p{Ll}{4,}$/u;

/** What words of a stretch can be named in brackets by words of the same paragraph. */
export function resolvable(stretch: Stretch): readonly Resolved[] {
  return stretch.words.flatMap(({ word }, at) => {
    if (at < 2 || at > stretch.words.length - 3) return [];
    return [...pronounAt(stretch, word, at), ...demonstrativeAt(stretch, word, at)];
  });
}

function pronounAt(stretch: Stretch, word: string, at: number): readonly Resolved[] {
  const { language, words, paragraph } = stretch;
  const article = PRONOUNS[language]?.[word];
  if (article === undefined || (word === 'it' && EMPTY_IT.test(words[at + 1]?.word ?? ''))) return [];
  const earlier = paragraph.slice(0, words[at]?.start).matchAll(/[\p{L}\p{M}]+/gu);
  const all = Array.from(earlier, ([one]) => one);
  const noun = all.findLast((one, place) => all[place - 1]?.toLowerCase() === article && isNounFor(stretch, one, word));
  return noun === undefined ? [] : [{ from: at, to: at + 1, by: `[${article} ${noun}]` }];
}

function isNounFor({ language }: Stretch, noun: string, pronoun: string): boolean {
  const isPlural = noun.endsWith('s');
  if (language === 'en' && isPlural !== (pronoun !== 'it')) return false;
  return (NOUN[language] ?? SMALL_NOUN).test(noun) && !isGuarded(noun, language);
}

function demonstrativeAt({ language, words, paragraph }: Stretch, word: string, at: number): readonly Resolved[] {
  const article = DEMONSTRATIVES[language]?.[word];
  const noun = words[at + 1];
  if (article === undefined || noun === undefined || paragraph.slice(words[at]?.end, noun.start) !== ' ') return [];
  const isNoun = (NOUN[language] ?? SMALL_NOUN).test(noun.word) && !isGuarded(noun.word, language);
  // “That is”, “these are”: only what the paragraph has elsewhere behind an article is surely a noun.
  const isNamed = paragraph.toLowerCase().includes(` ${article} ${noun.word.toLowerCase()} `);
  return isNoun && isNamed ? [{ from: at, to: at + 2, by: `[${article} ${noun.word}]` }] : [];
}

/** A word in another form, as far as endings make one. */
export function otherForm(word: string, language: string): string | undefined {
  if (!/^\p{Ll}{6,12}$/u.test(word) || word.endsWith('ss') || isGuarded(word, language)) return undefined;
  if (language === 'de') return word.endsWith('n') ? word.slice(0, -1) : `${word}n`;
  if (language === 'en' && /(?:ed|ing)$/.test(word))
    return word.endsWith('ed') ? `${word.slice(0, -2)}ing` : `${word.slice(0, -3)}ed`;
  return word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
}
