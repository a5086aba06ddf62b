import type { Id, PartyKind, SourceKind, Stance } from '../../model/index.ts';

/** What is known of a statement that is to be checked; every text is clean, every date and language a code. */
export interface StatementAnswers {
  readonly title?: string;
  readonly claim?: string;
  readonly quote: string;
  readonly speaker: string;
  readonly speakerKind?: PartyKind;
  readonly role?: string;
  readonly date: string;
  readonly where?: string;
  readonly occasion?: string;
  readonly question?: string;
  readonly original?: string;
  /** The language in which it was said. */
  readonly spoken?: string;
  /** The language of the check. */
  readonly language?: string;
  /** Addresses at which the statement appears. */
  readonly appearances: readonly string[];
  /** The source of the words: an id or an address. */
  readonly source?: string;
  readonly sourceKind?: SourceKind;
  readonly sourceTitle?: string;
  /** When the page of somebody else appeared; the speaker’s own is of the day of the words. */
  readonly sourcePublished?: string;
  /** Whose that source is, where it is not the speaker’s: an id or a name, or `unknown`. */
  readonly sourceBy?: string;
  readonly sourceByKind?: PartyKind;
  /** Sources that bear on it: ids or addresses. */
  readonly evidence: readonly string[];
  readonly stance?: Stance;
  readonly topics: readonly string[];
  /** Countries, by their codes. */
  readonly places: readonly string[];
  readonly authors: readonly string[];
  readonly related: readonly Id[];
}
