import type { FactCheck, Id } from '../../model/index.ts';
import { labelKey } from './label-map.ts';

/** What the labels of imported checks mean in a project, by their keys. A label that has been given two ratings means neither. */
export function labelsInUse(checks: readonly (FactCheck | undefined)[]): Map<string, Id> {
  const ratings = new Map<string, Set<Id>>();
  for (const check of checks) {
    const rating = check?.verdict?.rating;
    if (check?.imported === undefined || rating === undefined) continue;
    const key = labelKey(check.imported.label);
    ratings.set(key, (ratings.get(key) ?? new Set()).add(rating));
  }
  const meanings = new Map<string, Id>();
  for (const [key, [rating, other]] of ratings)
    if (rating !== undefined && other === undefined) meanings.set(key, rating);
  return meanings;
}
