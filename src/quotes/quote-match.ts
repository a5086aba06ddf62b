/** The result of looking for a quotation in a text; only `exact` and `edited` pass. */
export type QuoteResult = 'exact' | 'edited' | 'altered' | 'absent';

/** The match of a quotation in a text. Places are UTF-16 offsets into the text as it was given. */
export interface QuoteMatch {
  readonly result: QuoteResult;
  readonly notes: readonly QuoteNote[];
  readonly warnings: readonly QuoteWarning[];
  /** What its gaps and brackets stand for, where that is anything; only for a quotation that passes. */
  readonly leftOut?: readonly LeftOut[];
  /** Where the words are; for one that fails, the nearest passage or the longest stretch, if there is any. */
  readonly start?: number;
  readonly end?: number;
  /** Up to 32 characters before and after. */
  readonly before?: string;
  readonly after?: string;
  /** How many times the quotation is in the text; 0 for one that fails. */
  readonly occurrences: number;
  /** What follows `#:~:text=` in an address of the passage; only for a quotation that passes. */
  readonly fragment?: string;
  /** Why it fails; only for one that does. */
  readonly difference?: QuoteDifference;
}

/** How a quotation that passes differs from the text. */
export interface QuoteNote {
  readonly kind: NoteKind;
  /** As the quotation has it. */
  readonly quote: string;
  /** As the text has it; shortened where it is long. */
  readonly text: string;
}

/**
 * Editorial: `gap`, `bracket`, `letters` (changed within a word), `sic`, `emphasis`. Of writing: `case`, `vowel-signs`,
 * `letter-shapes`, `digits`, `punctuation`. Of the text's layout, which make no quotation edited: `line-break`, `page-break`,
 * `footnote`.
 */
export type NoteKind =
  | 'gap'
  | 'bracket'
  | 'letters'
  | 'sic'
  | 'emphasis'
  | 'case'
  | 'vowel-signs'
  | 'letter-shapes'
  | 'digits'
  | 'punctuation'
  | 'line-break'
  | 'page-break'
  | 'footnote'
  | 'interruption'
  | 'cut-inside-phrase';

/** The words of the text for which a gap or bracket stands. */
export interface LeftOut {
  /** The mark, as the quotation has it. */
  readonly mark: string;
  /** The words, at most 60 of them; `…` at the end says that there are more. */
  readonly words: string;
}

/** What a reader should look at although the quotation passes. */
export interface QuoteWarning {
  readonly kind: 'context' | 'question' | 'repeated' | 'direction-override' | 'cut' | 'bracket';
  /** A full sentence. */
  readonly message: string;
}

/** Why a quotation fails. */
export interface QuoteDifference {
  readonly kind: DifferenceKind;
  /** The quotation's words, and those of the text in their place; either may be empty. */
  readonly quote: string;
  readonly text: string;
  /** What differs, and why it matters: full sentences. */
  readonly message: string;
  readonly why: string;
}

/** The kinds of differences, the gravest first. */
export type DifferenceKind =
  | 'negation'
  | 'number'
  | 'modal'
  | 'hedge'
  | 'condition'
  | 'denial'
  | 'question'
  | 'gap-swallows'
  | 'bracket-swallows'
  | 'bracket-adds'
  | 'other-speaker'
  | 'mid-clause'
  | 'gap-too-long'
  | 'bracket-too-long'
  | 'order'
  | 'left-out'
  | 'added'
  | 'other-words'
  | 'too-short'
  | 'too-long'
  | 'too-many-marks'
  | 'no-words'
  | 'not-there';
