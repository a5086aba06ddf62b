import { CLAUSE_WORDS } from '../words/clauses/index.ts';
import { GUARD_WORDS, listed } from '../words/index.ts';
import { foldedForm } from './fold.ts';
import { once } from './once.ts';

/** Words by how they begin, and phrases; folded. */
export interface Beginnings {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly string[];
}

/** Makes ready lists of beginnings of words. */
export function beginnings(lists: readonly string[]): Beginnings {
  const entries = lists.flatMap(listed).map((entry) => foldedForm(entry.replaceAll('*', '')));
  return {
    words: new Set(entries.filter((entry) => !entry.includes(' '))),
    phrases: entries.filter((entry) => entry.includes(' ')),
  };
}

/** Whether a word, folded, begins as one of a list; of short ones little more may follow. */
export function beginsAsOne({ words }: Beginnings, word: string): boolean {
  if (words.has(word)) return true;
  for (let length = 4; length < word.length; length += 1) {
    if (words.has(word.slice(0, length)) && (length > 4 || word.length < 7)) return true;
  }
  return false;
}

/** Whether one of some words, folded, begins as one of a list, or several are a phrase of it. */
export function hasOne(list: Beginnings, words: readonly string[]): boolean {
  if (words.some((word) => beginsAsOne(list, word))) return true;
  const all = ` ${words.join(' ')} `;
  return list.phrases.some((phrase) => all.includes(` ${phrase} `));
}

interface Governing {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly string[];
  /** Those of which only the beginning is given. */
  readonly begun: Beginnings;
}

/** Put together for the first text that asks: most do not. */
const governing: () => Governing = once(() => {
  const entries = [
    ...Object.values(GUARD_WORDS).flatMap(({ negations, conditions }) => [negations, conditions]),
    ...Object.values(CLAUSE_WORDS).map(({ limits }) => limits),
  ].flatMap(listed);
  const whole = beginnings(entries.filter((entry) => !entry.includes('*')).map((entry) => entry.replaceAll(' ', '_')));
  return { ...whole, begun: beginnings(entries.filter((entry) => entry.endsWith('*') && !entry.includes(' '))) };
});

/** Whether one of some words, folded, turns or limits what is said, in any language. */
export function govern(words: readonly string[]): boolean {
  const list = governing();
  const all = ` ${words.join(' ')} `;
  return (
    words.some((word) => list.words.has(word) || beginsAsOne(list.begun, word)) ||
    list.phrases.some((phrase) => all.includes(` ${phrase} `))
  );
}
