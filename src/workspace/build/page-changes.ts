import type { PageFacts } from '../../article/index.ts';
import type { PageChanges } from '../../site/index.ts';
import { digestOf } from './digest-of.ts';
import type { CheckRecord } from './records.ts';

/** How the checks of a site differ from those of the last build. */
export interface CheckChanges {
  /** What of it lists can show; undefined if nothing is known of the last build. */
  readonly shown: PageChanges | undefined;
  /** Whether the files of the checks are those of the last build, whatever is in them. */
  readonly isSameSet: boolean;
  /** Whether a check is for certain as it was, and so are those that it names as related. */
  readonly isSame: (path: string, record: CheckRecord) => boolean;
}

/** Compares the checks of a site with what the last build knew under the same conditions, if there was one. */
export function changesOf(
  pages: ReadonlyMap<string, CheckRecord>,
  known: ReadonlyMap<string, CheckRecord> | undefined,
): CheckChanges {
  if (known === undefined) return { shown: undefined, isSameSet: false, isSame: () => false };
  const [before, after]: [PageFacts[], PageFacts[]] = [[], []];
  let both = 0;
  for (const [path, record] of pages) {
    const earlier = known.get(path);
    if (earlier !== undefined) both += 1;
    if (earlier === record || earlier?.shown === record.shown) continue;
    after.push(record.facts);
    if (earlier !== undefined) before.push(earlier.facts);
  }
  if (both < known.size) for (const [path, { facts }] of known) if (!pages.has(path)) before.push(facts);
  const others = new Set([...before, ...after].map(({ id }) => digestOf(id)));
  return {
    shown: { before, after },
    isSameSet: both === known.size && both === pages.size,
    isSame: (path, record) => known.get(path) === record && !record.related.some((id) => others.has(id)),
  };
}
