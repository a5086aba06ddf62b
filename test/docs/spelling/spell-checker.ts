import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';

/** Words of the field and of the project, one a line; `#` begins a comment. */
const OWN = 'test/docs/spelling/words.txt';

/** The words of the project that are in no dictionary. */
export const OWN_WORDS: readonly string[] = readFileSync(OWN, 'utf8')
  .split('\n')
  .map((line) => line.replace(/#.*/, '').trim())
  .filter((line) => line !== '');

const checker = nspell(dictionary);

/** The words of a text that are not those of a British dictionary, each once; `but` are held to be right. */
export function misspelt(text: string, but: Iterable<string> = OWN_WORDS): readonly string[] {
  const right = new Set(but);
  return [...new Set(wordsOf(text))].filter((word) => !right.has(word) && !isKnown(word));
}

function isKnown(word: string): boolean {
  return checker.correct(word) || checker.correct(word.toLowerCase());
}

/** Words of two letters and more; `YAML's` is spelt as `YAML` is. */
function wordsOf(text: string): readonly string[] {
  const prose = text.replaceAll('’', "'").replaceAll(/[^\s]+/g, (word) => (isName(word) ? ' ' : word));
  return [...prose.matchAll(/\p{L}[\p{L}\p{M}']*/gu)]
    .map(([word]) => word.replace(/'s?$/, ''))
    .filter((word) => word.length > 1);
}

/** A file, an address, an option: no word of a language. */
function isName(word: string): boolean {
  return /^[(“]?[\w./@=:~<>#-]+[,.:;)”]*$/.test(word) && /\w[./@_=]\w/.test(word);
}
