import { primaryLanguage } from '../model/index.ts';
import { ar } from './ar/article.ts';
import { de } from './de/article.ts';
import { en } from './en/article.ts';
import { es } from './es/article.ts';
import { fa } from './fa/article.ts';
import { fr } from './fr/article.ts';
import { hi } from './hi/article.ts';
import { nl } from './nl/article.ts';
import { pt } from './pt/article.ts';
import type { Words } from './article-words.ts';
import { zh } from './zh/article.ts';

/** The interface words of every language that has them. */
export const WORDS: readonly Words[] = [en, es, fr, de, nl, pt, zh, ar, fa, hi];

/** The interface words for a language: the very tag's, else its primary language's, else English. */
export function wordsFor(language: string): Words {
  const primary = primaryLanguage(language);
  return WORDS.find((words) => words.language === primary) ?? en;
}

export type { Words } from './article-words.ts';
export type { Plural } from './plural.ts';
