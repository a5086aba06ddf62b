import type { Correction, Id, IsoDate, LanguageTag, RatingClass, Reply, SourceKind, Status } from '../model/index.ts';

/** The figures of an archive. Shares are not given: they follow from the counts. */
export interface Statistics {
  readonly checks: {
    /** Translations are not among them. */
    readonly total: number;
    readonly translations: number;
    /** How many of all were imported, without evidence as data. */
    readonly imported: number;
    readonly byStatus: readonly { readonly status: Status; readonly checks: number }[];
    /** Of checks and translations. */
    readonly byLanguage: readonly { readonly language: LanguageTag; readonly checks: number }[];
    /** The first and the last day of publication; absent if no check has one. */
    readonly published?: { readonly first: IsoDate; readonly last: IsoDate };
  };
  readonly verdicts: readonly RatingCount[];
  readonly overTime: { readonly by: 'month' | 'year'; readonly periods: readonly PeriodCount[] };
  /** The most frequent first. */
  readonly speakers: readonly PartCount[];
  readonly topics: readonly PartCount[];
  readonly sources: SourceFigures;
  readonly reviews: { readonly overdue: readonly DueReview[]; readonly coming: readonly DueReview[] };
  readonly replies: ReplyFigures;
  readonly corrections: CorrectionFigures;
}

/** How many checks have a rating. */
export interface RatingCount {
  readonly rating: Id;
  readonly label: string;
  readonly class: RatingClass;
  readonly checks: number;
}

/** The checks of one month, such as `2024-03`, or of one year; periods without any are there too. */
interface PeriodCount {
  readonly period: string;
  readonly checks: number;
  readonly verdicts: readonly RatingCount[];
}

/** The checks of one speaker, or on one topic. */
export interface PartCount {
  readonly name: string;
  readonly checks: number;
  readonly verdicts: readonly RatingCount[];
}

/** What the checks rest on. */
interface SourceFigures {
  /** A source that several checks share is one. */
  readonly total: number;
  readonly byKind: readonly { readonly kind: SourceKind; readonly sources: number }[];
  /** In how many checks something by somebody is used, the most frequent first. */
  readonly byMaker: readonly { readonly name: string; readonly checks: number }[];
  /** Claims that a verdict rests on, by the number of independent chains that bear them out; 3 stands for 3 and more. */
  readonly byChains: readonly { readonly chains: number; readonly claims: number }[];
  readonly onTheWeb: number;
  /** Those on the web that have a copy neither in a public archive nor in the project. */
  readonly withoutCopy: readonly {
    readonly source: string;
    readonly address: string;
    readonly checks: readonly Id[];
  }[];
}

/** A check that is to be looked at again by a day. */
interface DueReview {
  readonly id: Id;
  readonly reviewBy: IsoDate;
}

/** What came of requests for comment. */
interface ReplyFigures {
  readonly total: number;
  /** In how many checks somebody was asked. */
  readonly checks: number;
  readonly byOutcome: readonly { readonly outcome: Reply['outcome']; readonly replies: number }[];
  /** Days from the question to the answer, at the median; absent if no answer has both days. */
  readonly medianDays?: number;
}

/** What was changed after publication. */
interface CorrectionFigures {
  readonly total: number;
  readonly checks: number;
  readonly byKind: readonly { readonly kind: Correction['kind']; readonly corrections: number }[];
  /** How many changed the rating. */
  readonly ofRating: number;
  /** Days from publication to the correction, at the median. */
  readonly medianDays?: number;
}

/** What every form of the figures says with them. */
export const SELECTION =
  'These figures describe what this desk chose to check. Claims are not chosen at random, so the figures do not say how often anybody tells the truth, and they do not compare people or parties.';
