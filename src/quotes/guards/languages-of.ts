import { foldedForm } from '../text/fold.ts';
import { frequency } from '../text/postings.ts';
import { type TextIndex } from '../text/text-index.ts';
import { GUARD_WORDS, SAME_LIST, listed, type GuardedLanguage } from '../words/index.ts';

/** Of a hundred words of a text, so many at least are among the most frequent of its language. */
const EVIDENCE = 5;

/**
 * The languages whose words are guarded in a text: the one it is said to be in, and of each script the one whose most
 * frequent words it has; all of them where nothing tells, or where the one it is said to be in has no list.
 */
export function languagesOf(index: TextIndex, tag: string): readonly GuardedLanguage[] {
  const languages = new Set<GuardedLanguage>();
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  const declared = SAME_LIST[primary] ?? primary;
  if (isGuarded(declared)) languages.add(declared);
  // Nobody knows which of its words would be swallowed: those of all languages are guarded.
  else if (primary !== '') return guardedLanguages();
  for (const language of evident(index)) languages.add(language);
  return languages.size > 0 ? [...languages] : guardedLanguages();
}

function evident(index: TextIndex): readonly GuardedLanguage[] {
  const best = new Map<string, { readonly language: GuardedLanguage; readonly score: number }>();
  for (const language of guardedLanguages()) {
    const { script } = GUARD_WORDS[language];
    const score = frequentOf(language).reduce((sum, word) => sum + frequency(index, index.vocabulary.idOf(word)), 0);
    const rival = best.get(script);
    if (score * 100 >= index.tokens.count * EVIDENCE && score > (rival?.score ?? 0))
      best.set(script, { language, score });
  }
  // Japanese is written with Han signs too; where there are kana, these are Japanese.
  if (best.has('Kana')) best.delete('Han');
  return [...best.values()].map(({ language }) => language);
}

const folded = new Map<GuardedLanguage, readonly string[]>();

function frequentOf(language: GuardedLanguage): readonly string[] {
  const known = folded.get(language) ?? listed(GUARD_WORDS[language].frequent).map(foldedForm);
  folded.set(language, known);
  return known;
}

/** The languages whose words are guarded. */
export function guardedLanguages(): readonly GuardedLanguage[] {
  return Object.keys(GUARD_WORDS).filter(isGuarded);
}

function isGuarded(language: string): language is GuardedLanguage {
  return Object.hasOwn(GUARD_WORDS, language);
}
