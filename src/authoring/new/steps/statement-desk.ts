import type { Id } from '../../../model/index.ts';
import type { Definitions } from '../../known/definitions.ts';
import type { SavedPages } from '../../questions/saved-page.ts';
import type { IdProblem } from '../../text/id-problem.ts';
import type { StatementAnswers } from '../statement-answers.ts';

/** What is known of a fact check that is to begin: no more than options say at first. */
export interface GivenCheck
  extends
    Omit<StatementAnswers, 'quote' | 'speaker' | 'date'>,
    Partial<Pick<StatementAnswers, 'quote' | 'speaker' | 'date'>> {
  readonly id?: Id | undefined;
  /** A saved page of the source of the words, as a path. */
  readonly from?: string | undefined;
}

/** An earlier check of the same, or nearly the same. */
export interface EarlierFound {
  readonly id: Id;
  readonly path: string;
  readonly title: string;
  /** Whether the two should be linked. */
  readonly isNearlySame: boolean;
}

/** Where a statement is asked for. */
export interface StatementDesk {
  readonly archive: Definitions;
  /** The day, as `2026-11-30`. */
  readonly today: string;
  /** Whether nothing is to be stored. */
  readonly isOffline: boolean;
  readonly pages: SavedPages;
  readonly earlierOf: (given: GivenCheck) => readonly EarlierFound[];
  readonly proposeId: (given: GivenCheck) => Id;
  readonly problemOfId: (id: Id) => IdProblem | undefined;
}
