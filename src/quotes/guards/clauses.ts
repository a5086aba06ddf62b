import { CLAUSE_WORDS, type ClauseWords } from '../words/clauses/index.ts';
import type { GuardedLanguage } from '../words/index.ts';
import { VERDICT_WORDS, type VerdictWords } from '../words/verdict-words.ts';
import { lengthAt, wordList, type WordAt, type WordList } from './word-list.ts';

/** How the sentences of one or several languages are built, made ready to be asked. */
export type Clauses = Readonly<Record<keyof ClauseWords | keyof VerdictWords, WordList>>;

/** The words of languages that tell how sentences are built. */
export function clausesOf(languages: readonly GuardedLanguage[]): Clauses {
  const of = (kind: keyof ClauseWords): WordList => wordList(languages.map((language) => CLAUSE_WORDS[language][kind]));
  const about = (kind: keyof VerdictWords): WordList =>
    wordList(languages.map((language) => VERDICT_WORDS[language][kind] ?? ''));
  return {
    points: about('points'),
    neuters: about('neuters'),
    copulas: about('copulas'),
    verdicts: about('verdicts'),
    whoever: about('whoever'),
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
