import { primaryLanguage } from '../../model/index.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { ExampleWords } from './example-words.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { zh } from './zh.ts';

/** The languages that the pages have words for, too. */
const ALL: readonly ExampleWords[] = [en, es, fr, de, nl, pt, zh, ar, fa, hi];

/** The words of the example in the first of these languages that has some; undefined if none has. */
export function exampleWordsFor(languages: readonly string[]): ExampleWords | undefined {
  for (const language of languages) {
    const found = ALL.find((words) => words.language === primaryLanguage(language));
    if (found !== undefined) return found;
  }
  return undefined;
}
