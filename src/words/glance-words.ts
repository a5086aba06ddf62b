import type { Plural } from './plural.ts';

/** Headings and labels of the parts by which a page is read quickly. */
export interface PartWords {
  readonly atAGlance: string;
  readonly contents: string;
  readonly theArticle: string;
  readonly aboutStatement: string;
  readonly share: string;
  readonly byMail: string;
  readonly pageAddress: string;
  /** Of a source that we have opened ourselves. */
  readonly ownWords: string;
  /** Of a source that we know through another only, before that one’s name. */
  readonly through: string;
}

/**
 * The sentences that say why, composed from the chains of sources. `{n}` stands for a number, in words up to nine;
 * `{all}` for how many there are in all, which is more than `{n}`; `{names}` for a list of names.
 */
export interface GlanceWords {
  /** One to nine, as they stand before “independent sources”. */
  readonly numbers: Readonly<
    Record<'one' | 'two' | 'three' | 'four' | 'five' | 'six' | 'seven' | 'eight' | 'nine', string>
  >;
  readonly rebutted: Plural;
  readonly upheld: Plural;
  readonly against: Plural;
  readonly for: Plural;
  readonly speakerAgainst: string;
  readonly speakerFor: string;
  readonly originlessAgainst: string;
  readonly originlessFor: string;
  readonly opinionsAgainst: string;
  readonly opinionsFor: string;
  readonly nothingAgainst: string;
  readonly nothingFor: string;
  /** Parties that count as one source. */
  readonly jointly: string;
  /** A name with a remark on it, such as the next. */
  readonly noted: string;
  readonly through: string;
  readonly allSecondHand: string;
  readonly someSecondHand: string;
  readonly allOneSource: string;
  /** `{n}` of `{all}` items. */
  readonly oneSource: string;
  readonly allAnonymous: string;
  readonly someAnonymous: string;
  readonly allOriginless: string;
  readonly someOriginless: string;
  readonly notCounted: Plural;
  /** On all quotations of the page. */
  readonly quotations: {
    readonly allStored: string;
    readonly someStored: string;
    readonly allReceipts: string;
    readonly someReceipts: string;
    /** After the last two, where all of it was on one day. */
    readonly comparedOn: string;
    readonly noneChecked: string;
    readonly someUnchecked: string;
    readonly allFailed: string;
    readonly someFailed: string;
  };
  /** The state of a quotation in a word or two, next to its sign. */
  readonly states: {
    readonly exact: string;
    readonly edited: string;
    readonly unchecked: string;
    readonly failed: string;
    readonly secondHand: string;
  };
  readonly moreFromSource: Plural;
  readonly moreItems: Plural;
  /** Of the quotations from a source: `{n}` is the date. */
  readonly compared: string;
}
