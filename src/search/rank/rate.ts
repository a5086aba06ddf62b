import type { Likeness } from './compare.ts';
import { CONFIDENCE, CONSTANT, LEAD, RANK, type Coefficients, type Rated } from './coefficients.ts';
import type { Candidate } from './find-candidates.ts';

/** A longer lead says no more. */
const LONGEST_LEAD = 5;
/** Where a check covers less of a query, nothing else makes it sure. */
const ENOUGH = 0.25;
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

/** How sure it is that a candidate is about the same claim, from 0 to 1; `lead` is how far it is before the next one, or behind the first. */
export function confidenceOf(rated: Rated, lead: number): number {
  const within = Math.max(-LONGEST_LEAD, Math.min(LONGEST_LEAD, lead));
  const odds = sum(rated, CONFIDENCE) + LEAD * within + CONSTANT;
  return Math.min(1, rated.covered / ENOUGH) / (1 + Math.exp(-odds));
}

function sum(rated: Rated, by: Coefficients): number {
  return (
    rated.score * by.score +
    rated.strength * by.strength +
    rated.covered * by.covered +
    rated.inClaim * by.inClaim +
    rated.told * by.told +
    rated.numbers * by.numbers +
    rated.numbersTold * by.numbersTold +
    rated.isOtherYear * by.isOtherYear +
    rated.worth * by.worth +
    rated.count * by.count +
    rated.missing * by.missing +
    rated.hit * by.hit +
    rated.isOwnLanguage * by.isOwnLanguage
  );
}
