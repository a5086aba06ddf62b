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
  score: 1.694,
  strength: 0.331,
  covered: 6.39,
  numbers: 0.731,
  numbersTold: 0.954,
  isOtherYear: -1.272,
  worth: 1.811,
  count: 4.553,
  hit: 4.312,
  isOwnLanguage: 0.883,
};

/** The figures of a judgement, what is added to them, and the least confidence at which an answer is given. */
interface Judgement {
  readonly by: Coefficients<Judged>;
  readonly constant: number;
  readonly least: number;
}

/** How sure it is that the first one is what somebody asks for; nine of ten right answers are at least so sure. */
export const ASKED: Judgement = {
  by: {
    numbers: 1.747,
    isOtherYear: -1.616,
    missing: -3.281,
    hit: 3.324,
    who: 0.244,
    untold: -0.717,
    things: 1.559,
    thingsThere: 1.83,
    length: 2.137,
    lead: 0.516,
  },
  constant: -4.732,
  least: 0.45,
};

/** How sure it is that a draft makes the same claim; of those that are at least so sure, 85 of 100 do. */
export const DRAFTED: Judgement = {
  by: { exchanged: -4.771, found: 1.477, isOtherYear: -4.251, figure: 0.74, thingsThere: 2.027 },
  constant: -4.007,
  least: 0.58,
};
