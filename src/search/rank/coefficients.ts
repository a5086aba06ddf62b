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

/** How much each figure counts. */
export type Coefficients = Readonly<Record<keyof Rated, number>>;

/** By which candidates are put in order. Fitted by `bench/earlier-checks/fit.js` to the queries of the development set. */
export const RANK: Coefficients = {
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

/** How sure it is that the first one is the right one; fitted likewise, queries that nothing answers among them. */
export const CONFIDENCE: Coefficients = {
  score: 0,
  strength: 0.01,
  covered: 0,
  inClaim: 0,
  told: 0.09,
  numbers: 1.819,
  numbersTold: 0.809,
  isOtherYear: -11.166,
  worth: 0.206,
  count: 1.63,
  missing: -3.866,
  hit: 0,
  isOwnLanguage: 0,
};
/** What it counts for that the next one is further off, and what is added. */
export const LEAD = 0.942;
export const CONSTANT: number = -2.653;
/** At this confidence nine of ten right answers to the queries of the development set are kept. */
export const LEAST = 0.22;
