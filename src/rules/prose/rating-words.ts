import { normalForm } from '../../quotes/index.ts';
import { wordListsFor, type WordLists } from '../words/index.ts';

/** One word with all its forms. */
interface RatingWord {
  readonly group: string;
  /** How its forms begin, in lower case: without any of these, its pattern need not even be made. */
  readonly beginnings: readonly string[];
  readonly pattern: () => RegExp;
}

const PATTERNS = new WeakMap<WordLists, readonly RatingWord[]>();

/** The rating words in a text of a language, each group of forms once, with the form found. */
export function ratingWordsIn(text: string, language: string): ReadonlyMap<string, string> {
  const lists = wordListsFor(language);
  if (lists === undefined) return new Map();
  const normal = normalForm(text, 'NFC');
  const lower = normal.toLowerCase();
  return new Map(
    wordsOf(lists).flatMap(({ group, beginnings, pattern }) => {
      if (!beginnings.some((beginning) => lower.includes(beginning))) return [];
      const found = pattern().exec(normal);
      return found === null ? [] : [[group, found[0]]];
    }),
  );
}

/** Made when a language is first asked for, since most runs need one or two; a pattern, when its word may be present. */
function wordsOf(lists: WordLists): readonly RatingWord[] {
  const known = PATTERNS.get(lists);
  if (known !== undefined) return known;
  const [before, after] = lists.unspaced ? ['', ''] : ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'];
  const prefix = lists.prefixes === undefined ? '' : `(?:${lists.prefixes.join('|')})?`;
  const made = lists.ratings.map((forms): RatingWord => {
    let pattern: RegExp | undefined;
    return {
      group: forms.join(' '),
      beginnings: forms.map(
        (form) =>
          form
            .normalize('NFC')
            .toLowerCase()
            .split(/[ \u200c]/)[0] ?? '',
      ),
      pattern: () =>
        (pattern ??= new RegExp(`${before}${prefix}(?:${forms.map(formPattern).join('|')})${after}`, 'iu')),
    };
  });
  PATTERNS.set(lists, made);
  return made;
}

/** A space in a form may be written as a space, a hyphen, a half-space or nothing but a line end. */
function formPattern(form: string): string {
  return form.normalize('NFC').replaceAll(/[ \u200c]/g, '[\\s\\u200c\\u2010\\u2011-]{1,3}');
}
