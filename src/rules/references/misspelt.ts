import { suggesterOf } from '../../diagnostics/index.ts';
import type { Id } from '../../model/index.ts';

/**
 * The defined ids that references to nothing most likely mean: one that is spelt alike, or, where the id names something
 * of another kind, what goes with that. `reference-exists` reports the slip; that the right id is unused is the same
 * mistake, not a second one.
 */
export function meantBy(
  references: Iterable<Id>,
  defined: ReadonlySet<Id>,
  goingWith: (id: Id) => readonly Id[],
): ReadonlySet<Id> {
  const near = suggesterOf(defined);
  const meant = new Set<Id>();
  for (const id of references) {
    const other = defined.has(id) ? undefined : near(id);
    if (other !== undefined) meant.add(other);
    if (!defined.has(id)) for (const tied of goingWith(id)) meant.add(tied);
  }
  return meant;
}
