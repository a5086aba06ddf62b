import type { PageFacts } from '../article/index.ts';

/** Newest first; drafts have no date yet, and come before all. */
export function byDate(one: PageFacts, other: PageFacts): number {
  const [a, b] = [one.published ?? '9999', other.published ?? '9999'];
  if (a !== b) return a < b ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}
