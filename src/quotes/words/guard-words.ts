/** The languages whose words are guarded, by primary subtag. A language without its list does not compile. */
export type GuardedLanguage =
  | 'en'
  | 'es'
  | 'fr'
  | 'de'
  | 'nl'
  | 'pt'
  | 'it'
  | 'zh'
  | 'ar'
  | 'fa'
  | 'hi'
  | 'ru'
  | 'ja'
  | 'he'
  | 'el'
  | 'th'
  | 'bn'
  | 'cs'
  | 'da'
  | 'fi'
  | 'hu'
  | 'id'
  | 'ko'
  | 'nb'
  | 'pl'
  | 'ro'
  | 'sv'
  | 'tr'
  | 'uk'
  | 'ur'
  | 'vi';

/**
 * The words of one language that a quotation must not lose silently. Lower case; `un*` stands for words that begin so,
 * `*n't` for words that end so. Each list is one text, since most are never asked: see `listed`.
 */
export interface GuardWords {
  /** The script by which the language is told from those of other scripts. */
  readonly script: 'Latn' | 'Han' | 'Kana' | 'Arab' | 'Deva' | 'Cyrl' | 'Hebr' | 'Grek' | 'Thai' | 'Hang' | 'Beng';
  /** Words that nearly every text of the language has, and texts of its neighbours have not. */
  readonly frequent: string;
  readonly negations: string;
  /** Verbs and nouns that say that something is not so. */
  readonly denials: string;
  readonly conditions: string;
  readonly modals: string;
  readonly hedges: string;
  readonly numbers: string;
  /** What holds such a word and means something else. */
  readonly exceptions?: string;
  /** Endings that turn a word into its contrary. */
  readonly negativeEndings?: string;
  /** Whether the verb, and with it the negation, comes at the end of the sentence. */
  readonly verbLast?: true;
}

/** A list of words from one text: words stand between spaces, the words of a phrase are joined by `_`. */
export function listed(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}
