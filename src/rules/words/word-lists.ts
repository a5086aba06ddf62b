import type { CheckDigits } from '../private-data/check-digits.ts';

/** The languages that have word lists, by primary subtag. A language without its list does not compile. */
export type WordLanguage = 'en' | 'es' | 'fr' | 'de' | 'nl' | 'pt' | 'zh' | 'ar' | 'fa' | 'hi';

/** The words of one language by which rules judge prose. */
export interface WordLists {
  /** Words that pass a verdict on a statement; each group holds the forms of one word. Lower case. */
  readonly ratings: readonly (readonly string[])[];
  /** What people write where they have nothing to say. Lower case, without punctuation. */
  readonly placeholders: readonly string[];
  /** Words that announce a telephone number. Lower case. */
  readonly telephone: readonly string[];
  /** Telephone numbers as they are written inside the country: sources of regular expressions over ASCII digits. */
  readonly telephoneForms: readonly string[];
  /** Mailboxes of offices, not of persons: what stands before the `@`. */
  readonly mailboxes: readonly string[];
  readonly identityNumbers: readonly IdentityNumber[];
  /** Particles that are written together with the word that follows. */
  readonly prefixes?: readonly string[];
  /** Whether words stand without spaces between them. */
  readonly unspaced?: true;
}

/** A number by which a state knows a person. */
export interface IdentityNumber {
  /** What it is called, for messages in English. */
  readonly name: string;
  /** The source of a regular expression over ASCII digits; its letters are upper case. */
  readonly form: string;
  readonly check?: CheckDigits;
  /** Where the form alone says too little: words of which one must stand shortly before it. Lower case. */
  readonly announcedBy?: readonly string[];
}
