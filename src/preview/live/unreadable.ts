/** A file that cannot be read any more, as its page says it. */
export interface Unreadable {
  readonly file: string;
  /** What is wrong with it, as the command line says it. */
  readonly report: string;
}

/** The heading of such a page. */
export const UNREADABLE = 'This page cannot be shown';

/** The sentence on such a page, before and after the name of the file. */
export const UNREADABLE_WORDS = {
  before: 'The file ',
  after: ' cannot be read as a fact check. This page comes back as soon as it can.',
} as const;
