import { GLOSSARY } from '../glossary/index.ts';
import { fold } from './fold.ts';
import { isUnspaced, splitWords } from './split-words.ts';

/** Finds what the words of texts stand for, whatever the language. */
export interface GlossaryLookup {
  /** What a folded word stands for. */
  conceptsOf(word: string, language: string | undefined): readonly string[];
  /** What phrases of several of these folded words stand for. */
  conceptsOfPhrases(words: readonly string[], language: string | undefined): readonly string[];
  /** What words in scripts without spaces stand for in a folded text. */
  conceptsIn(text: string, language: string | undefined): readonly string[];
}

interface Entry {
  readonly concept: string;
  readonly language: string;
  readonly word: string;
  /** Of what the last word of it only is the beginning. */
  readonly isBeginning: boolean;
}

/** An entry of several words: those after the first. */
interface Phrase extends Entry {
  readonly rest: readonly string[];
}

/** The shortest beginning of a word that is looked up, in letters. */
const SHORTEST = 2;
function* entriesOf(glossary: string): Iterable<Entry> {
  for (const line of glossary.split('\n')) {
    const [concept = '', ...columns] = line.split('|').map((column) => column.trim());
    if (concept === '') continue;
    for (const column of columns) {
      const [language = '', ...words] = column.split(/\s+/);
      for (const word of words) {
        const isBeginning = word.endsWith('*');
        yield {
          concept,
          language,
          word: fold((isBeginning ? word.slice(0, -1) : word).replaceAll('_', ' ')),
          isBeginning,
        };
      }
    }
  }
}

const LANGUAGES =
  'en es fr de pt it nl ar fa hi zh ja ru uk tr pl id sw ko th vi ro cs hu sv da fi el he bn ur ta'.split(' ');
const REGION = /^[A-Z]{2}$/;

function* namesOfCountries(): Iterable<Entry> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = REGION.test(code) ? names.of(code) : undefined;
      if (name !== undefined) yield { concept: `@${code}`, language, word: fold(name), isBeginning: false };
    }
  }
}

function* namesOfMonths(): Iterable<Entry> {
  for (const language of LANGUAGES) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const word = fold(format.format(Date.UTC(2026, month, 15)));
      if (!/\d/.test(word)) yield { concept: `#${month + 1}`, language, word, isBeginning: false };
    }
  }
}

function lookupIn(entries: Iterable<Entry>): GlossaryLookup {
  const words = new Map<string, Entry[]>();
  const beginnings = new Map<string, Entry[]>();
  const unspaced = new Map<string, Entry[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const entry of entries) {
    const { word, isBeginning } = entry;
    const [first = '', ...rest] = splitWords(word).map(({ text }) => text);
    if (isUnspaced(word)) add(unspaced, word.slice(0, SHORTEST), entry);
    else if (rest.length > 0) add(phrases, first, { ...entry, rest });
    else add(isBeginning ? beginnings : words, word, entry);
  }
  const longest = Math.max(...[...beginnings.keys()].map(({ length }) => length));
  const those = (found: readonly Entry[], language: string | undefined): readonly string[] =>
    found.filter((entry) => language === undefined || entry.language === language).map(({ concept }) => concept);
  return {
    conceptsOf(word, language) {
      const all = [...(words.get(word) ?? [])];
      for (let length = Math.min(longest, word.length); length >= SHORTEST; length--)
        all.push(...(beginnings.get(word.slice(0, length)) ?? []));
      return all.length === 0 ? [] : those(all, language);
    },
    conceptsOfPhrases(folded, language) {
      const found = folded.flatMap(
        (word, at) => phrases.get(word)?.filter((phrase) => goesOn(phrase, folded, at + 1)) ?? [],
      );
      return [...new Set(those(found, language))];
    },
    conceptsIn(text, language) {
      const found: Entry[] = [];
      for (let at = 0; at < text.length; at++)
        for (const entry of unspaced.get(text.slice(at, at + SHORTEST)) ?? [])
          if (text.startsWith(entry.word, at)) found.push(entry);
      return [...new Set(those(found, language))];
    },
  };
}

/** Whether the words from a place on are the rest of a phrase. */
function goesOn({ rest, isBeginning }: Phrase, words: readonly string[], from: number): boolean {
  return rest.every((wanted, index) => {
    const word = words[from + index];
    return word === wanted || (isBeginning && index === rest.length - 1 && word?.startsWith(wanted) === true);
  });
}

function add<T extends Entry>(map: Map<string, T[]>, key: string, entry: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else known.push(entry);
}

/** The glossary, with the names of countries and months that the platform knows. */
export const LOOKUP: GlossaryLookup = lookupIn([...entriesOf(GLOSSARY), ...namesOfCountries(), ...namesOfMonths()]);
