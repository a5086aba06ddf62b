import { ar } from './ar/site.ts';
import { de } from './de/site.ts';
import { en } from './en/site.ts';
import { es } from './es/site.ts';
import { fa } from './fa/site.ts';
import { fr } from './fr/site.ts';
import { hi } from './hi/site.ts';
import { nl } from './nl/site.ts';
import { pt } from './pt/site.ts';
import { zh } from './zh/site.ts';
import { wordsFor } from './index.ts';
import type { SiteWords } from './site-words.ts';

const SITE_WORDS: Readonly<Record<string, SiteWords>> = { ar, de, en, es, fa, fr, hi, nl, pt, zh };

/** The words of a site for a language, in the same language as those of its articles. */
export function siteWordsFor(language: string): SiteWords {
  return SITE_WORDS[wordsFor(language).language] ?? en;
}

export type { Norm, SiteWords } from './site-words.ts';
