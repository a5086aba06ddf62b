import type { Id, Source, Table } from '../model/index.ts';
import { mustPass } from './passed-by-all.ts';
import type { TracedItem } from './item-traits.ts';
import type { Provenance } from './provenance.ts';
import { stepsOf } from './steps.ts';

/**
 * The source that most items pass: on every one of their chains, because an item that does not need a source is not
 * carried by it. `order` lists each source after those that it is based on.
 */
export function largestShare(
  items: readonly TracedItem[],
  order: readonly Id[],
  sources: Table<Source>,
): Provenance['largestShare'] {
  const tree = mustPass(order, (source) => stepsOf(sources[source]));
  const begun = new Map<Id, number>();
  const entered = new Map<Id, number>();
  for (const { entry, steps } of items) {
    const meeting = steps === undefined ? undefined : tree.meeting(steps);
    if (meeting !== undefined) count(begun, meeting);
    for (const id of entry) if (!tree.passes(meeting, id)) count(entered, id);
  }
  const passed = tree.sums(begun);
  let largest: { readonly source: Id; readonly items: number } | undefined;
  for (const source of new Set([...entered.keys(), ...passed.keys()])) {
    const total = (entered.get(source) ?? 0) + (passed.get(source) ?? 0);
    if (total > (largest?.items ?? 0)) largest = { source, items: total };
  }
  return largest === undefined ? undefined : { ...largest, share: largest.items / items.length };
}

function count(counts: Map<Id, number>, id: Id): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}
