import type { CheckInContext, Id } from '../model/index.ts';
import { walk } from './walk.ts';

/** One source that leans on another, and the place that says so, from the top of the check or of the shared sources. */
export interface Dependency {
  readonly from: Id;
  readonly to: Id;
  readonly path: readonly (string | number)[];
}

/** The circles of dependencies, each as the steps that close it, the closing one last. */
export function circlesIn(dependencies: readonly Dependency[]): readonly (readonly Dependency[])[] {
  const known = new Map<Id, Map<Id, Dependency>>();
  for (const dependency of dependencies) {
    const { from, to } = dependency;
    const steps = known.get(from) ?? new Map<Id, Dependency>();
    if (!steps.has(to)) steps.set(to, dependency);
    known.set(from, steps);
  }
  const { circles } = walk(known.keys(), (id) => [...(known.get(id)?.keys() ?? [])]);
  return circles.map((circle) =>
    circle.flatMap((id, index) => known.get(id)?.get(circle[(index + 1) % circle.length] ?? id) ?? []),
  );
}

/** What the sources of a check and, by their `from`, its items say of who has it from whom. */
export function dependenciesOf({ check, sources }: Pick<CheckInContext, 'check' | 'sources'>): readonly Dependency[] {
  const ofSources = Object.entries(sources).flatMap(([from, { basedOn = [] }]) =>
    basedOn.map((to, index) => ({ from, to, path: ['sources', from, 'basedOn', index] })),
  );
  const ofItems = Object.entries(check.evidence ?? {}).flatMap(([id, { source, from = [] }]) =>
    from.flatMap((to, index) => (to === source ? [] : [{ from: source, to, path: ['evidence', id, 'from', index] }])),
  );
  return [...ofSources, ...ofItems];
}

/** The same for `seenIn`. */
export function readingsOf(sources: CheckInContext['sources']): readonly Dependency[] {
  return Object.entries(sources).flatMap(([from, { seenIn }]) =>
    seenIn === undefined ? [] : [{ from, to: seenIn, path: ['sources', from, 'seenIn'] }],
  );
}
