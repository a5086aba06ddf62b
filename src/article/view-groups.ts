import type { CheckContext } from '../model/index.ts';
import { nameGroup, type Provenance, type Trace } from '../provenance/index.ts';
import { entry } from './entry.ts';
import type { NumberedSources } from './number-sources.ts';
import { placeOf } from './order-chains.ts';
import type { Place } from './order-groups.ts';
import type { GroupView, OriginsView } from './origins-view.ts';
import { filled } from './sentence.ts';
import { viewParty } from './view-party.ts';
import type { Wording } from './wording.ts';

/** What the views of one page share. */
export interface Shared {
  readonly context: CheckContext;
  readonly wording: Wording;
  readonly sources: NumberedSources;
  readonly trace: Trace;
}

/** What a page calls a group. */
export function nameOf(place: Place, { context, wording }: Shared): string {
  if (place === 'not-stated') return wording.words.origins.notStated;
  return nameGroup(place, {
    nameOf: (party) => viewParty(party, context, wording).name,
    list: (names) => jointly(names, wording),
  });
}

/** Parties that count as one, such as two newsrooms with one investigation. */
export function jointly(names: readonly string[], { words, list }: Wording): string {
  const [name = '', ...others] = names;
  return others.length === 0 ? name : filled(words.glance.jointly, { name, names: list(others) });
}

function chainOf(place: Place, { chains }: Provenance): number | undefined {
  const index = chains.findIndex((chain) => chain.some((link) => placeOf(link) === place));
  return index < 0 ? undefined : index + 1;
}

/** A group as it is drawn. */
export function viewGroup(
  place: Place,
  index: number,
  { provenance, shared }: { readonly provenance: Provenance; readonly shared: Shared },
): GroupView {
  const name = nameOf(place, shared);
  const chain = chainOf(place, provenance);
  if (place === 'not-stated') return { index, name, notes: [], chain, kind: 'not-stated' };
  const { origins } = shared.wording.words;
  const isUnnamed = place.authors.every((author) => entry(shared.context.parties, author)?.kind === 'anonymous');
  const notes = [
    place.items.length > 0 && shared.wording.plural(origins.items, place.items.length),
    place.roots.length > 0 && origins.origin,
    place.isSpeakers && origins.speakersSide,
    isUnnamed && origins.notNamed,
  ].filter((note) => note !== false);
  const isLast = provenance.chains.some(
    (links) => links.at(-1) !== undefined && placeOf(links.at(-1) ?? 'not-stated') === place,
  );
  const entered = place.items.length === 0 ? undefined : isLast ? ('chain' as const) : ('further' as const);
  return { index, name, notes, chain, entry: entered, kind: 'house' };
}

/** The dependencies among the groups that are shown; `chain` is given for those between consecutive links of a chain. */
export function stepsOf(provenance: Provenance, shown: readonly Place[]): OriginsView['steps'] {
  const indexes = new Map(shown.map((place, index) => [place, index]));
  const onChain = new Map<Place, Map<Place, number>>();
  for (const [index, chain] of provenance.chains.entries()) {
    for (const [at, link] of chain.entries()) {
      const after = chain[at + 1];
      if (after !== undefined) onChain.set(placeOf(after), new Map([[placeOf(link), index + 1]]));
    }
  }
  return provenance.dependencies.flatMap(({ group, from }) => {
    const [to, origin] = [indexes.get(group), indexes.get(from)];
    if (to === undefined || origin === undefined) return [];
    return [{ house: to, from: origin, chain: onChain.get(group)?.get(from) }];
  });
}
