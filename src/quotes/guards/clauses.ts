import { CLAUSE_WORDS, type ClauseWords } from '../words/clauses/index.ts';
import type { GuardedLanguage } from '../words/index.ts';
import { lengthAt, wordList, type WordAt, type WordList } from './word-list.ts';

/** How the sentences of one or several languages are built, made ready to be asked. */
export type Clauses = Readonly<Record<keyof ClauseWords, WordList>>;

/** The words of languages that tell how sentences are built. */
export function clausesOf(languages: readonly GuardedLanguage[]): Clauses {
  const of = (kind: keyof ClauseWords): WordList => wordList(languages.map((language) => CLAUSE_WORDS[language][kind]));
  return {
    relatives: of('relatives'),
    conjunctions: of('conjunctions'),
    contrasts: of('contrasts'),
    correctives: of('correctives'),
    without: of('without'),
    speech: of('speech'),
    limits: of('limits'),
    universals: of('universals'),
    subjects: of('subjects'),
    pronouns: of('pronouns'),
    determiners: of('determiners'),
  };
}

/** How many words stand at a place that point, join or determine and say nothing themselves; 0 if none does. */
export function smallLengthAt(clauses: Clauses, wordAt: WordAt, at: number): number {
  const { determiners, pronouns, subjects, conjunctions, relatives } = clauses;
  return Math.max(
    ...[determiners, pronouns, subjects, conjunctions, relatives].map((list) => lengthAt(list, wordAt, at)),
  );
}
