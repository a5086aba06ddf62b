import type { Id, Party, Source, Stance } from '../../model/index.ts';

/** A fact check as it begins. */
export interface Draft {
  readonly title: string;
  /** Whether the title only repeats the claim. */
  readonly isWorkingTitle: boolean;
  /** Where it is not the first of the project's. */
  readonly language?: string;
  readonly authors: readonly Id[];
  readonly topics: readonly string[];
  readonly places: readonly string[];
  readonly related: readonly Id[];
  readonly statement: DraftStatement;
  /** The id of the one claim that it begins with. */
  readonly claim: Id;
  readonly evidence: readonly DraftEvidence[];
  readonly sources: readonly (readonly [Id, Source])[];
  readonly parties: readonly (readonly [Id, Party])[];
}

/** What was said; keys as in the format. */
export interface DraftStatement {
  readonly summary: string;
  readonly quote: string;
  readonly speaker: Id;
  readonly role?: string;
  readonly date: string;
  readonly place?: string;
  readonly occasion?: string;
  readonly question?: string;
  readonly language?: string;
  readonly original?: string;
  readonly source?: Id;
  readonly appearances?: readonly string[];
}

/** An item of evidence that begins with its source. */
export interface DraftEvidence {
  readonly id: Id;
  readonly source: Id;
  readonly stance: Stance;
}

/** What the comments of a draft mention. */
export interface DraftNotes {
  readonly modeline: string;
  readonly today: string;
  /** The ids of the ratings that can be given. */
  readonly ratings: readonly string[];
}
