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
  score: 3.439,
  strength: 0.303,
  covered: 7.261,
  inClaim: 1.756,
  told: 0,
  numbers: 0.324,
  numbersTold: 0.69,
  isOtherYear: -2.911,
  worth: 0.264,
  count: 4.802,
  missing: -1.281,
  hit: 1.437,
  isOwnLanguage: 2.281,
};

/** The figures of a judgement, what is added to them, and the least confidence at which an answer is given. */
interface Judgement {
  readonly by: Coefficients<Judged>;
  readonly constant: number;
  readonly least: number;
}

/** How sure it is that the first one is what somebody asks for. */
export const ASKED: Judgement = {
  by: {
    numbers: 0,
    isOtherYear: 0,
    missing: 0,
    hit: 0,
    who: 0,
    untold: 0,
    things: 0,
    thingsThere: 0,
    length: 0,
    lead: 0,
  },
  constant: 0,
  least: 0.5,
};

/** How sure it is that a draft makes the same claim. */
export const DRAFTED: Judgement = {
  by: {
    isOtherYear: 0,
    saidThere: 0,
    both: 0,
    found: 0,
    missed: 0,
    untold: 0,
    thingsThere: 0,
    meanings: 0,
    numbers: 0,
    figure: 0,
    exchanged: 0,
  },
  constant: 0,
  least: 0.5,
};
