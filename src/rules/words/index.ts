import { primaryLanguage } from '../../model/index.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import type { WordLanguage, WordLists } from './word-lists.ts';
import { zh } from './zh.ts';

/** The word lists by language. They are plain text: expressions are made of them only when a rule first asks. */
export const WORD_LISTS: Readonly<Record<WordLanguage, WordLists>> = { ar, de, en, es, fa, fr, hi, nl, pt, zh };

/** The word lists for a language tag, by its primary subtag; undefined for a language without. */
export function wordListsFor(language: string): WordLists | undefined {
  const primary = primaryLanguage(language);
  return isListed(primary) ? WORD_LISTS[primary] : undefined;
}

function isListed(language: string): language is WordLanguage {
  return Object.hasOwn(WORD_LISTS, language);
}

export { ARCHIVES } from './archives.ts';
export { SHORTENERS } from './shorteners.ts';
export type { IdentityNumber, WordLists } from './word-lists.ts';
