import type { CheckContext, Id } from '../model/index.ts';
import { walk } from './walk.ts';

/** One source that depends on another, and the place that says so. */
export interface Dependency {
  readonly from: Id;
  readonly to: Id;
  readonly path: readonly (string | number)[];
}

/** The circles of dependencies that can be reached, each as its steps, with the one that closes it last. */
export function circlesIn(
  starts: Iterable<Id>,
  dependenciesOf: (source: Id) => readonly Dependency[],
): readonly (readonly Dependency[])[] {
  const known = new Map<Id, ReadonlyMap<Id, Dependency>>();
  const stepsFrom = (source: Id): ReadonlyMap<Id, Dependency> => {
    const steps = known.get(source) ?? new Map(dependenciesOf(source).map((each) => [each.to, each]));
    known.set(source, steps);
    return steps;
  };
  const { circles } = walk(starts, (source) => [...stepsFrom(source).keys()]);
  return circles.map((circle) =>
    circle.flatMap((id, index) => stepsFrom(id).get(circle[(index + 1) % circle.length] ?? id) ?? []),
  );
}

/** Gives what a source is based on, as the source itself and the items of the check say it. */
export function dependencies({
  check,
  sources,
}: Pick<CheckContext, 'check' | 'sources'>): (source: Id) => readonly Dependency[] {
  const implied = new Map<Id, Dependency[]>();
  for (const [id, { source, from = [] }] of Object.entries(check.evidence ?? {})) {
    const own = from.flatMap((to, index) =>
      to === source ? [] : [{ from: source, to, path: ['evidence', id, 'from', index] }],
    );
    implied.set(source, [...(implied.get(source) ?? []), ...own]);
  }
  const stated = statedIn(sources);
  return (source) => [...(implied.get(source) ?? []), ...stated(source)];
}

/** Gives what a source itself says that it is based on. */
export function statedIn(sources: CheckContext['sources']): (source: Id) => readonly Dependency[] {
  return (from) =>
    (sources[from]?.basedOn ?? []).map((to, index) => ({ from, to, path: ['sources', from, 'basedOn', index] }));
}

/** Gives the source through which alone a source is known. */
export function readIn(sources: CheckContext['sources']): (source: Id) => readonly Dependency[] {
  return (from) => {
    const to = sources[from]?.seenIn;
    return to === undefined ? [] : [{ from, to, path: ['sources', from, 'seenIn'] }];
  };
}
