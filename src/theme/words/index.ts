import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

/** The interface words of every language that has them. */
export const WORDS: readonly Words[] = [en, es, fr, de, nl, pt, zh, ar, fa, hi];

/** The interface words for a language: the very tag's, else its primary language's, else English. */
export function wordsFor(language: string): Words {
  const primary = language.toLowerCase().split('-')[0];
  return WORDS.find((words) => words.language === primary) ?? en;
}

export type { Plural, Words } from './words.ts';
