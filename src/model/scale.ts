import { primaryLanguage } from './primary-language.ts';
import type { Id, LanguageTag, WebAddress } from './text.ts';

/** The classes of verdicts, by which rules judge a rating whatever it is called. */
export type RatingClass =
  | 'true'
  | 'mostly-true'
  | 'mixed'
  | 'misleading'
  | 'mostly-false'
  | 'false'
  | 'unproven'
  | 'satire'
  | 'altered-media'
  | 'not-checkable';

/** A text, or the same text by language. */
export type LocalText = string | Readonly<Record<LanguageTag, string>>;

/** One rating of a scale; `value` is absent off the scale. `colour` is `#rrggbb`. */
export interface Rating {
  readonly id: Id;
  readonly label: LocalText;
  readonly definition: LocalText;
  readonly class: RatingClass;
  readonly value?: number;
  readonly colour?: string;
}

/** A rating scale, from truest to falsest; values nearer `best` are truer. */
export interface Scale {
  readonly name?: string;
  readonly source?: WebAddress;
  readonly best: number;
  readonly worst: number;
  readonly ratings: readonly Rating[];
}

/** The classes that are not on the scale and so have no value. */
export const OFF_SCALE: ReadonlySet<RatingClass> = new Set<RatingClass>([
  'unproven',
  'satire',
  'altered-media',
  'not-checkable',
]);

/** The text in the first of `languages` that it has: the exact tag, else the same primary language, else its first text. */
export function inLanguage(
  text: LocalText,
  languages: readonly LanguageTag[],
): { readonly text: string; readonly language?: LanguageTag } {
  if (typeof text === 'string') return { text };
  const tags = Object.keys(text);
  for (const matches of [sameTag, samePrimaryLanguage]) {
    for (const wanted of languages) {
      const language = tags.find((tag) => matches(tag, wanted));
      if (language !== undefined) return { text: text[language] ?? '', language };
    }
  }
  const [first] = Object.entries(text);
  return first ? { text: first[1], language: first[0] } : { text: '' };
}

function sameTag(a: LanguageTag, b: LanguageTag): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function samePrimaryLanguage(a: LanguageTag, b: LanguageTag): boolean {
  return primaryLanguage(a) === primaryLanguage(b);
}
