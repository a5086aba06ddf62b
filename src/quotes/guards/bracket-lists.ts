import { BRACKET_WORDS } from '../words/bracket-words.ts';
import { RELATIONS, SOLE, WHEN } from '../words/when.ts';
import { CERTAINTY } from '../words/certainty.ts';
import { FIRST_PERSON } from '../words/first-person.ts';
import { INTENTS } from '../words/intents.ts';
import type { Guards } from './guards.ts';
import { stemList, type StemList } from './stem-list.ts';
import { wordList, type WordList } from './word-list.ts';

/** What only brackets are asked, made ready for the languages of a text. */
interface BracketLists {
  readonly intents: StemList;
  readonly opposed: WordList;
  readonly indefinites: WordList;
  readonly persons: WordList;
  readonly places: WordList;
  readonly and: WordList;
  readonly certainty: WordList;
  /** Before, after: one is not put for another. */
  readonly relations: WordList;
  /** Sole: it limits the noun behind it. */
  readonly sole: WordList;
  /** When: at the end of a sentence it says on what the rest depends. */
  readonly when: WordList;
  readonly ownWords: WordList;
}

/** They follow from the guards, and few quotations have brackets. */
const listsByGuards = new WeakMap<Guards, BracketLists>();

/** The words that only brackets are asked. */
export function bracketLists(guards: Guards): BracketLists {
  const known = listsByGuards.get(guards);
  if (known !== undefined) return known;
  const words = guards.languages.map((language) => BRACKET_WORDS[language]);
  const lists = {
    intents: stemList(guards.languages.map((language) => INTENTS[language])),
    opposed: wordList(words.map(({ opposed }) => opposed)),
    indefinites: wordList(words.map(({ indefinites }) => indefinites)),
    persons: wordList(words.map(({ persons }) => persons)),
    places: wordList(words.map(({ places }) => places)),
    and: wordList(words.map(({ and }) => and)),
    relations: wordList([RELATIONS]),
    sole: wordList([SOLE]),
    when: wordList([WHEN]),
    certainty: wordList(guards.languages.map((language) => CERTAINTY[language])),
    ownWords: wordList(guards.languages.map((language) => FIRST_PERSON[language])),
  };
  listsByGuards.set(guards, lists);
  return lists;
}
