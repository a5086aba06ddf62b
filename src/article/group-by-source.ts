import type { Id } from '../model/index.ts';
import type { AlsoView, EvidenceView, SourceGroupView } from './claim-view.ts';
import type { Shared } from './view-groups.ts';
import { dayOfReceipts } from './view-quotations-at-a-glance.ts';
import type { Wording } from './wording.ts';

/** Puts the items of claims together by source; call it claim by claim in the order of the page, since a source is introduced once. */
export function groupingBySource({
  context,
  wording,
}: Pick<Shared, 'context' | 'wording'>): (items: readonly EvidenceView[]) => readonly SourceGroupView[] {
  const introduced = new Set<Id>();
  // What holds of all quotations of the page is said once, at a glance, where the page has that.
  const isSaid = context.check.status !== 'withdrawn' && dayOfReceipts(context.verification) !== undefined;
  return (items) => {
    const bySource = new Map<Id, EvidenceView[]>();
    // Sources with an item that stands open come first, so that what is folded away is in one place.
    const opening = new Set(items.filter(({ open }) => open).map(({ source }) => source.id));
    const ordered = [
      ...items.filter((each) => opening.has(each.source.id)),
      ...items.filter((each) => !opening.has(each.source.id)),
    ];
    for (const item of ordered) {
      const known = bySource.get(item.source.id);
      if (known === undefined) bySource.set(item.source.id, [item]);
      else known.push(item);
    }
    return [...bySource.values()].flatMap((of) => {
      const [first] = of;
      if (first === undefined) return [];
      const isFirst = !introduced.has(first.source.id);
      introduced.add(first.source.id);
      return [
        {
          source: first.source,
          introduced: isFirst,
          items: of.map(({ id, label }) => ({ id, label })),
          compared: isSaid ? undefined : comparedOn(of, wording),
          more: moreOf(of, wording),
        },
      ];
    });
  };
}

function moreOf(items: readonly EvidenceView[], wording: Wording): string | undefined {
  const folded = items.filter(({ open }) => !open).length;
  if (folded === 0 || folded === items.length) return undefined;
  return wording.plural(wording.words.glance.moreFromSource, folded);
}

/** How many items are folded away with sources of which none stands open. */
export function moreItems(items: readonly EvidenceView[], wording: Wording): string | undefined {
  const opening = new Set(items.filter(({ open }) => open).map(({ source }) => source.id));
  return counted(items.filter(({ source }) => !opening.has(source.id)).length, wording);
}

/** How many mentions are folded away. */
export function moreMentions(also: readonly AlsoView[], wording: Wording): string | undefined {
  return counted(also.filter(({ open }) => !open).length, wording);
}

function counted(count: number, wording: Wording): string | undefined {
  return count === 0 ? undefined : wording.plural(wording.words.glance.moreItems, count);
}

/** When the quotations were compared with a copy that is not kept: the last time, where there were several. */
function comparedOn(items: readonly EvidenceView[], wording: Wording): string | undefined {
  const receipts = items.flatMap(({ quote }) => quote?.state?.receipt ?? []);
  const last = receipts.toSorted((a, b) => (a.iso < b.iso ? 1 : -1))[0];
  return last && wording.fill(wording.words.glance.compared, last.text);
}
