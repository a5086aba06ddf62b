import type { Likeness } from './compare.ts';
import { RANK, type Coefficients, type Judgement, type Rated } from './coefficients.ts';
import type { Candidate } from './find-candidates.ts';

/** The rarity of what hardly any check has. */
const RARE = 9;

/** The figures of a candidate, the best of whose scores is given. */
export function rate(
  { score }: Candidate,
  likeness: Likeness,
  { best, isOwn }: { readonly best: number; readonly isOwn: boolean },
): Rated {
  const { covered, inClaim, told, numbers, numbersTold, isOtherYear, worth, count, missing, hit } = likeness;
  return {
    score: score / best,
    strength: Math.log(1e-6 + score),
    covered,
    inClaim,
    told,
    numbers,
    numbersTold,
    isOtherYear: isOtherYear ? 1 : 0,
    worth: Math.log1p(worth),
    count: count / 5,
    missing: missing / RARE,
    hit: hit / RARE,
    isOwnLanguage: isOwn ? 1 : 0,
  };
}

/** By which candidates are put in order: the greater the likelier. */
export function rankOf(rated: Rated): number {
  return sum(rated, RANK);
}

/** How sure a judgement is, from 0 to 1. */
export function confidenceOf<F extends object>(figures: F, { by, constant }: Judgement<F>): number {
  return 1 / (1 + Math.exp(-sum(figures, by) - constant));
}

function sum<F extends object>(figures: F, by: Coefficients<F>): number {
  let total = 0;
  for (const name in by) total += Number(figures[name]) * (by[name] ?? 0);
  return total;
}
