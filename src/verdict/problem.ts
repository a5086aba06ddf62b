import type { Id } from '../model/index.ts';

/** Why a rating does not follow from the findings, or a finding not from its evidence. */
export interface VerdictProblem {
  readonly kind:
    | 'nothing-decisive'
    | 'other-finding'
    | 'not-borne-out'
    | 'speaker-alone'
    | 'unanswered'
    | 'one-sided'
    | 'uniform'
    | 'unsearched'
    | 'unexplained'
    | 'unnamed';
  /** The claim that it is about; absent if it is about the rating as a whole. */
  readonly claim?: Id;
  /** The items that it is about. */
  readonly items: readonly Id[];
  /** One sentence that names the rating, the claim, the finding and the evidence. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}
