import { primaryLanguage, type IsoDate, type LanguageTag } from '../model/index.ts';
import { wordsFor, type Plural, type Words } from '../words/index.ts';
import type { RunView } from './glance-view.ts';
import type { DateView, Direction, Passage } from './passage.ts';
import { directionOf, namesIn } from './language.ts';

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
  /** The form of a phrase for a number, which is not filled in. */
  readonly pluralPhrase: (phrase: Plural, value: number) => string;
  /** A label as it goes on after a colon. */
  readonly afterColon: (label: string) => string;
  /** What stands between names, and between a name and a role. */
  readonly comma: string;
  /** What stands between a label and what it labels; French has a space before it. */
  readonly colon: string;
  /** Names as a list, such as `A, B and C`. */
  readonly list: (names: readonly string[]) => string;
  /** The same in stretches. */
  readonly listRuns: (names: readonly RunView[]) => readonly RunView[];
  /** The name of a language, by its tag. */
  readonly languageName: (tag: LanguageTag) => string;
  /** The name of a country, by its code. */
  readonly countryName: (code: string) => string;
  /** A text that may be in another language than the page. */
  readonly passage: (text: string, language: LanguageTag | undefined) => Passage;
}

/** The wording of a page in `language`. */
export function wordingIn(language: LanguageTag, words: Words = wordsFor(language)): Wording {
  // Dates follow the words, so that one line never mixes two languages.
  const locale = localeFor(language, words);
  const dir = directionOf(language);
  // Each is costly, and made on first use.
  const number = once(() => new Intl.NumberFormat(locale, { numberingSystem: words.digits, useGrouping: false }));
  const percent = once(() => new Intl.NumberFormat(locale, { numberingSystem: words.digits, style: 'percent' }));
  const plurals = once(() => new Intl.PluralRules(locale));
  const names = once(() => new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' }));
  const languageName = once(() => namesIn(words.language, 'language'));
  const countryName = once(() => namesIn(words.language, 'region'));
  const date = dateFormatter(locale, words.digits);
  const text = (value: string | number): string => (typeof value === 'number' ? number().format(value) : value);
  const fill = (phrase: string, value: string | number): string => phrase.replaceAll('{n}', () => text(value));
  const pluralPhrase = (phrase: Plural, value: number): string => phrase[plurals().select(value)] ?? phrase.other;
  return {
    lang: language,
    dir,
    words,
    date: (iso) => ({ iso, text: date(iso) }),
    number: (value) => number().format(value),
    percent: (share) => percent().format(share),
    fill,
    plural: (phrase, value) => fill(pluralPhrase(phrase, value), value),
    pluralPhrase,
    // German labels may begin with a noun.
    afterColon: (label) =>
      words.language === 'de' ? label : label.charAt(0).toLocaleLowerCase(locale) + label.slice(1),
    comma: COMMAS[words.language] ?? ', ',
    colon: words.language === 'fr' ? '\u00a0: ' : ': ',
    list: (all) => names().format(all),
    listRuns: (all) => runsOfList(all, names(), dir),
    languageName: (tag) => languageName()(tag),
    countryName: (code) => countryName()(code),
    passage: (passage, other) => inItsLanguage(tidy(passage), language, other),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Where lines run from the right, a mark keeps names in Latin letters in order. */
const COMMAS: Readonly<Record<string, string>> = { ar: '،\u200f ', fa: '،\u200f ', zh: '，' };

function runsOfList(all: readonly RunView[], names: Intl.ListFormat, dir: Direction): readonly RunView[] {
  const left = [...all];
  // Between two names in Latin letters an Arabic comma would run with them, and so turn their order round.
  const mark = dir === 'rtl' ? '\u200f' : '';
  return names
    .formatToParts(all.map(({ text }) => text))
    .map(({ type, value }) => (type === 'element' ? (left.shift() ?? { text: value }) : { text: value + mark }));
}

/** Gives the wording of each language, made once; `words` are those of a publisher. */
export function wordings(words: (language: LanguageTag) => Words = wordsFor): (language: LanguageTag) => Wording {
  const known = new Map<LanguageTag, Wording>();
  return (language) => {
    const wording = known.get(language) ?? wordingIn(language, words(language));
    known.set(language, wording);
    return wording;
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

/** A day, a month or a year in words; French calls the first of a month so, which `Intl` does not. Each has a formatter, which is costly and made on first use. */
function dateFormatter(locale: string, numberingSystem: string): (iso: IsoDate) => string {
  const formatters = new Map<string, Intl.DateTimeFormat>();
  const formatter = (month?: 'long', day?: 'numeric'): Intl.DateTimeFormat => {
    const key = `${month} ${day}`;
    const known = formatters.get(key);
    if (known !== undefined) return known;
    const options = { timeZone: 'UTC', calendar: 'gregory', numberingSystem, year: 'numeric', month, day } as const;
    const made = new Intl.DateTimeFormat(locale, options);
    formatters.set(key, made);
    return made;
  };
  return (iso) => {
    const [, year, month, day] = PARTS.exec(iso) ?? [];
    if (year === undefined) return iso;
    // The day is the one that the file states, whatever its offset.
    const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
    const made = formatter(month === undefined ? undefined : 'long', day === undefined ? undefined : 'numeric');
    return day === '01' && locale.startsWith('fr') ? made.format(time).replace(/^1 /, '1er ') : made.format(time);
  };
}
