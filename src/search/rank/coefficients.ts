import type { SameClaim } from '../same/same-claim.ts';
import type { Sameness } from './sameness.ts';

/** What an earlier check and a query have in common, as figures of like size. */
export interface Rated {
  /** The score among the candidates, the best being 1; and its logarithm. */
  readonly score: number;
  readonly strength: number;
  readonly covered: number;
  readonly inClaim: number;
  readonly told: number;
  readonly numbers: number;
  readonly numbersTold: number;
  readonly isOtherYear: number;
  readonly worth: number;
  readonly count: number;
  readonly missing: number;
  readonly hit: number;
  readonly isOwnLanguage: number;
}

/** All figures of a candidate. */
export interface Judged extends Rated, Sameness {
  /** How far it is before the next one, or behind the first. */
  readonly lead: number;
}

/** How much each figure counts; what is absent does not. */
export type Coefficients<F> = Readonly<Partial<Record<keyof F, number>>>;

/** By which candidates are put in order. Fitted by `bench/earlier-checks/fit.js`, as all below. */
export const RANK: Coefficients<Rated> = {
  score: 1.563,
  strength: 0.237,
  covered: 6.799,
  numbers: 0.441,
  numbersTold: 1.396,
  worth: 1.95,
  count: 4.79,
  hit: 4.818,
  isOwnLanguage: 0.787,
};

/** The figures of a judgement, what is added to them, and the least confidence at which an answer is given. */
export interface Judgement<F> {
  readonly by: Coefficients<F>;
  readonly constant: number;
  readonly least: number;
}

/** How sure it is that the first one is what somebody asks for; nine of ten right answers are at least so sure. */
export const ASKED: Judgement<Judged> = {
  by: {
    numbers: 2.098,
    isOtherYear: -1.624,
    missing: -3.206,
    hit: 3.381,
    who: 0.193,
    untold: -0.547,
    things: 1.703,
    thingsThere: 1.772,
    length: 2.03,
    lead: 0.523,
  },
  constant: -5.448,
  least: 0.47,
};

/** How sure it is that a draft makes the same claim, by what the two tell, whatever else is in the archive. */
export const DRAFTED: Judgement<SameClaim> = {
  by: {
    shared: 2.07,
    things: 2.177,
    title: 2.339,
    figures: 0.877,
    otherFigures: -1.1,
    otherYears: -2.775,
    contrary: -2.137,
    exchanged: -4.612,
    leftOver: -5.458,
    leftOverTitle: -5.792,
  },
  constant: -4.083,
  least: 0.42,
};
