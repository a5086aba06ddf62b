import { primaryLanguage } from '../../model/index.ts';
import { en } from './en.ts';
import type { ExampleWords } from './example-words.ts';

const ALL: readonly ExampleWords[] = [en];

/** The words of the example in the first of these languages that has some; undefined if none has. */
export function exampleWordsFor(languages: readonly string[]): ExampleWords | undefined {
  for (const language of languages) {
    const found = ALL.find((words) => words.language === primaryLanguage(language));
    if (found !== undefined) return found;
  }
  return undefined;
}
