import { suggesterOf } from '../../diagnostics/index.ts';
import type { Id } from '../../model/index.ts';

/**
 * The defined ids that references to nothing most likely mean. `reference-exists` reports the misspelling;
 * that the right spelling is unused is the same mistake, not a second one.
 */
export function meantBy(references: Iterable<Id>, defined: ReadonlySet<Id>): ReadonlySet<Id> {
  const near = suggesterOf(defined);
  const meant = new Set<Id>();
  for (const id of references) {
    const other = defined.has(id) ? undefined : near(id);
    if (other !== undefined) meant.add(other);
  }
  return meant;
}
