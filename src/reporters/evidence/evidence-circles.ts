import type { CheckContext } from '../../model/index.ts';
import { circlesIn, dependencies, readIn } from '../../provenance/index.ts';

/** Each circle of sources that have it from each other, named in full. */
export function circlesOf(subject: CheckContext): readonly string[] {
  const starts = Object.values(subject.check.evidence ?? {}).map(({ source }) => source);
  const circles = [...circlesIn(starts, dependencies(subject)), ...circlesIn(starts, readIn(subject.sources))];
  return circles.map((circle) => [...circle.map(({ from }) => from), circle.at(-1)?.to ?? ''].join(' → '));
}
