import { en } from './en.ts';
import type { Words } from './words.ts';

const WORDS: readonly Words[] = [en];

/** The interface words for a language: the very tag's, else its primary language's, else English. */
export function wordsFor(language: string): Words {
  const primary = language.toLowerCase().split('-')[0];
  return WORDS.find((words) => words.language === primary) ?? en;
}

export type { PageWords, Plural, Words } from './words.ts';
