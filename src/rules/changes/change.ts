import type { RuleFinding } from '../rule.ts';
import type { Grade } from './text-change.ts';

/** One thing that differs from the base; `was` and `is` are the two values, for people. */
export interface Change {
  readonly path: RuleFinding['path'];
  readonly what: string;
  readonly was: string;
  readonly is: string;
  readonly grade: Grade;
}

/** What stands in for a value that is not there, before and now. */
export const NOT_THERE = 'not there';
export const GONE = 'gone';

/** A change of a value that is no text, if it is one. */
export function* valueChange(
  what: string,
  [was, is]: readonly [string | undefined, string | undefined],
  { path, grade }: Pick<Change, 'path' | 'grade'>,
): Iterable<Change> {
  if (was !== is) yield { path, what, was: was ?? NOT_THERE, is: is ?? GONE, grade };
}

/** A list whose order does not matter, for people. */
export function inWords(list: readonly string[]): string {
  return list.toSorted().join(', ');
}
