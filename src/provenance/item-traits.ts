import {
  isPrimary,
  isVerified,
  type Evidence,
  type Id,
  type Party,
  type Source,
  type Table,
  type Verification,
} from '../model/index.ts';
import type { End, ItemProvenance } from './provenance.ts';
import { authorsOf, stepsOf, type Steps } from './steps.ts';

/** What is computed for every source that chains reach. */
export interface TraitContext {
  readonly parties: Table<Party>;
  readonly sources: Table<Source>;
  readonly verification: Verification;
  readonly isSpeakers: (source: Id) => boolean;
}

/** What holds of all chains from a source together. */
interface Traits {
  readonly ends: ReadonlySet<End>;
  /** Whether one of them ends without passing the speaker's group. */
  readonly apart: boolean;
  readonly primarySeen: boolean;
}

const NOTHING: Traits = { ends: new Set(), apart: false, primarySeen: false };

/** One item to be judged: how its chains begin, and how they go on. */
export interface TracedItem {
  readonly id: Id;
  readonly item: Evidence;
  readonly entry: readonly Id[];
  /** Absent if the item is the restated article's own word. */
  readonly steps?: Steps;
}

/** Judges the items; `order` lists each source after those that it is based on. */
export function itemTraits(
  items: readonly TracedItem[],
  order: readonly Id[],
  context: TraitContext,
): readonly ItemProvenance[] {
  const known = new Map<Id, Traits>();
  for (const id of order) known.set(id, traitsFrom(id, stepsOf(context.sources[id]), { known, context }));
  return items.map(({ id, item, entry, steps }): ItemProvenance => {
    const traits = steps === undefined ? NOTHING : traitsFrom(item.source, steps, { known, context });
    return {
      id,
      ends: ENDS.filter((end) => traits.ends.has(end)),
      secondHand:
        context.sources[item.source]?.seenIn !== undefined ||
        context.verification.quotations.get(id)?.secondHand === true,
      held: isVerified(context.verification, id),
      apartFromSpeaker: traits.apart && !entry.some(context.isSpeakers),
      primarySeen: traits.primarySeen,
      primaryHeld: isPrimaryHeld({ id, item }, context),
    };
  });
}

const ENDS: readonly End[] = ['named', 'unknown', 'anonymous', 'not-stated'];

function traitsFrom(
  id: Id,
  { next, end }: Steps,
  { known, context }: { readonly known: ReadonlyMap<Id, Traits>; readonly context: TraitContext },
): Traits {
  const after = next.flatMap((each) => known.get(each) ?? []);
  const source = context.sources[id];
  const ends = new Set(after.flatMap((each) => [...each.ends]));
  if (end === 'root') ends.add(namingOf(authorsOf(source), context.parties));
  if (end === 'not-stated') ends.add(end);
  return {
    ends,
    apart: !context.isSpeakers(id) && (end === 'root' || after.some(({ apart }) => apart)),
    primarySeen:
      (source !== undefined && source.seenIn === undefined && isPrimary(source)) ||
      after.some(({ primarySeen }) => primarySeen),
  };
}

/** One named author makes a source a named one. */
function namingOf(authors: readonly Id[], parties: Table<Party>): End {
  const kinds = authors.map((author) => parties[author]?.kind ?? (author === 'unknown' ? 'unknown' : 'organisation'));
  if (kinds.some((kind) => kind !== 'anonymous' && kind !== 'unknown')) return 'named';
  return kinds.includes('anonymous') ? 'anonymous' : 'unknown';
}

/** A dataset needs no quotation, but it needs the row. */
function isPrimaryHeld(
  { id, item }: Pick<TracedItem, 'id' | 'item'>,
  { sources, verification }: TraitContext,
): boolean {
  const source = sources[item.source];
  if (source === undefined || source.seenIn !== undefined || !isPrimary(source)) return false;
  if (isVerified(verification, id)) return true;
  return source.kind === 'dataset' && item.locator !== undefined && verification.heldSources.has(item.source);
}
