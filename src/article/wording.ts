import { primaryLanguage, type IsoDate, type LanguageTag } from '../model/index.ts';
import { wordsFor, type Plural, type Words } from '../theme/words/index.ts';
import type { DateView, Direction, Passage } from './article-view.ts';
import { directionOf } from './language.ts';

/** How one page speaks: its language, its words, its dates and numbers. */
export interface Wording {
  readonly lang: LanguageTag;
  readonly dir: Direction;
  readonly words: Words;
  readonly date: (iso: IsoDate) => DateView;
  readonly number: (value: number) => string;
  /** A share of one as whole percent. */
  readonly percent: (share: number) => string;
  /** A phrase with its number filled in. */
  readonly fill: (phrase: string, value: string | number) => string;
  readonly plural: (phrase: Plural, value: number) => string;
  /** Names as a list, such as `A, B and C`. */
  readonly list: (names: readonly string[]) => string;
  /** A text that may be in another language than the page. */
  readonly passage: (text: string, language: LanguageTag | undefined) => Passage;
}

/** The wording of a page in `language`. */
export function wordingIn(language: LanguageTag): Wording {
  const words = wordsFor(language);
  // Dates follow the words, so that one line never mixes two languages.
  const locale = localeFor(language, words);
  const dir = directionOf(language);
  const number = new Intl.NumberFormat(locale, { numberingSystem: words.digits, useGrouping: false });
  const percent = new Intl.NumberFormat(locale, { numberingSystem: words.digits, style: 'percent' });
  const text = (value: string | number): string => (typeof value === 'number' ? number.format(value) : value);
  const fill = (phrase: string, value: string | number): string => phrase.replaceAll('{n}', () => text(value));
  // Each takes longer to make than to use a hundred times.
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' });
  const dates = dateFormats(locale, words.digits);
  return {
    lang: language,
    dir,
    words,
    date: (iso) => ({ iso, text: formatDate(iso, dates) }),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    fill,
    plural: (phrase, value) => fill(phrase[plurals.select(value)] ?? phrase.other, value),
    list: (names) => lists.format(names),
    passage: (passage, other) => inItsLanguage(tidy(passage), language, other),
  };
}

/** The text on one line. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function inItsLanguage(text: string, page: LanguageTag, other: LanguageTag | undefined): Passage {
  if (other === undefined || other.toLowerCase() === page.toLowerCase()) return { text };
  return { text, lang: other, dir: directionOf(other) };
}

function localeFor(language: LanguageTag, words: Words): string {
  if (primaryLanguage(language) !== words.language) return words.locale;
  try {
    const { region, baseName } = new Intl.Locale(language);
    return region === undefined ? words.locale : baseName;
  } catch {
    return words.locale;
  }
}

const PARTS = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/;

/** How a year, a month or a day is written, by how many parts of a date are known. */
type DateFormats = readonly Intl.DateTimeFormat[];

function dateFormats(locale: string, numberingSystem: string): DateFormats {
  const year = { timeZone: 'UTC', calendar: 'gregory', numberingSystem, year: 'numeric' } as const;
  const month = { ...year, month: 'long' } as const;
  return [year, month, { ...month, day: 'numeric' } as const].map((parts) => new Intl.DateTimeFormat(locale, parts));
}

function formatDate(iso: IsoDate, formats: DateFormats): string {
  const [, year, month, day] = PARTS.exec(iso) ?? [];
  if (year === undefined) return iso;
  // The day is the one that the file states, whatever its offset.
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const known = day !== undefined ? 2 : month !== undefined ? 1 : 0;
  return formats[known]?.format(time) ?? iso;
}
