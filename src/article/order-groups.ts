import type { PartyGroup, Provenance } from '../provenance/index.ts';

/** A group or the place where no origin is stated. */
export type Place = PartyGroup | 'not-stated';

/** The groups, each before those that it has it from, where there is no circle; what one group leads to stays together. */
export function orderGroups({ groups, dependencies }: Provenance): readonly Place[] {
  const next = new Map<Place, Place[]>();
  for (const { group, from } of dependencies) {
    const known = next.get(group);
    if (known === undefined) next.set(group, [from]);
    else known.push(from);
  }
  const left: Place[] = [];
  const seen = new Set<Place>();
  // The last start is walked first, so that reversing the order puts the first start first.
  for (const start of groups.filter(({ items }) => items.length > 0).toReversed()) {
    const open: { readonly place: Place; readonly todo: Place[] }[] = [];
    const enter = (place: Place): void => {
      if (seen.has(place)) return;
      seen.add(place);
      open.push({ place, todo: [...(next.get(place) ?? [])] });
    };
    enter(start);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const to = top.todo.pop();
      if (to !== undefined) enter(to);
      else {
        open.pop();
        left.push(top.place);
      }
    }
  }
  return left.toReversed();
}
