import type { Party } from '../../model/index.ts';
import type { TextWord } from '../../quotes/index.ts';

/** The names that a text may have: of the parties of a check, and of countries in its language. */
export interface Names {
  /** Words that are names by themselves, folded. */
  readonly words: ReadonlySet<string>;
  /** Names of several words, folded. */
  readonly phrases: readonly string[];
  /** Whether a capital within a sentence makes a name: German has it in every noun. */
  readonly byCapital: boolean;
}

/** The names of some parties and of all countries, for texts in a language. */
export function namesIn(parties: readonly Party[], language: string): Names {
  const words = new Set<string>();
  const phrases: string[] = [];
  const add = (name: string, isPerson: boolean): void => {
    const parts = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    if (parts.length > 1) phrases.push(parts.join(' '));
    if (parts.length === 1 || isPerson) for (const part of parts) if (part.length > 1) words.add(part);
  };
  // In a translation a party may have no more than a role.
  for (const { name = '', kind } of parties) add(name, kind === 'person');
  for (const name of countryNames(language)) add(name, false);
  return { words, phrases, byCapital: !/^(?:de|lb)\b/i.test(language) };
}

const countries = new Map<string, readonly string[]>();

/** What the language calls every country that has a code of two letters. */
function countryNames(language: string): readonly string[] {
  const known = countries.get(language);
  if (known !== undefined) return known;
  const names = [...namesByCode(language)];
  countries.set(language, names);
  return names;
}

function* namesByCode(language: string): Iterable<string> {
  const named = displayNames(language);
  for (let code = 0; code < LETTERS * LETTERS; code += 1) {
    const name = named.of(String.fromCharCode(FIRST + Math.floor(code / LETTERS), FIRST + (code % LETTERS)));
    if (name !== undefined) yield name;
  }
}

const FIRST = 0x41;
const LETTERS = 26;

function displayNames(language: string): Intl.DisplayNames {
  try {
    return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  } catch {
    return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  }
}

/** A test for the words of several versions of one text that are names there. */
export function nameTest(versions: readonly (readonly TextWord[])[], names: Names): (word: TextWord) => boolean {
  const all = versions.flat();
  const byCapital = names.byCapital && !versions.some(isInTitleCase);
  const small = new Set(all.flatMap((word) => (isCapital(word) ? [] : bare(word))));
  const within = new Set(
    all.flatMap((word) => (byCapital && isCapital(word) && !word.startsSentence ? bare(word) : [])),
  );
  return (word) => {
    if (!isCapital(word) && !isUncased(word)) return false;
    const name = bare(word);
    // *The* begins a sentence, and a name elsewhere.
    if (within.has(name) && !(word.startsSentence && small.has(name))) return true;
    return names.words.has(name) || names.words.has(name.replace(/s$/, ''));
  };
}

/** A name without what is put behind it. */
export function bare({ word }: TextWord): string {
  return word.replace(/'s?$/, '');
}

/** How often a name of several words is in a text. */
export function countOfPhrases(words: readonly TextWord[], { phrases }: Names): ReadonlyMap<string, number> {
  const text = ` ${words.map(bare).join(' ')} `;
  const counts = new Map<string, number>();
  for (const phrase of phrases) {
    const count = text.split(` ${phrase} `).length - 1;
    if (count > 0) counts.set(phrase, count);
  }
  return counts;
}

/** `I` is a capital by itself. */
function isCapital({ raw }: TextWord): boolean {
  return /^\p{Lu}/u.test(raw) && !/^I(?:$|[^\p{L}])/u.test(raw);
}

function isUncased({ raw }: TextWord): boolean {
  return raw.toLowerCase() === raw.toUpperCase() && /^\p{L}/u.test(raw);
}

/** Below so many words nothing can be told of a headline. */
const FEWEST = 5;

/** Whether the headline style of American newspapers is used, in which every longer word has a capital. */
function isInTitleCase(words: readonly TextWord[]): boolean {
  const long = words.filter(({ raw }) => /^\p{L}{4}/u.test(raw));
  return long.length >= FEWEST && long.every(isCapital);
}
