import { ar } from './ar.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { th } from './th.ts';
import { zh } from './zh.ts';
import type { GuardedLanguage, GuardWords } from './guard-words.ts';

/** The guarded words by language. */
export const GUARD_WORDS: Readonly<Record<GuardedLanguage, GuardWords>> = {
  ar,
  de,
  el,
  en,
  es,
  fa,
  fr,
  he,
  hi,
  it,
  ja,
  nl,
  pt,
  ru,
  th,
  zh,
};

export type { GuardedLanguage, GuardWords } from './guard-words.ts';
