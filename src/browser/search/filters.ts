import type { Choice, Entry } from '../../site/search/entry.ts';
import { fold } from './fold.ts';

/** What results can be narrowed down by; the names stand in addresses. */
export type FilterName = 'verdict' | 'claimant' | 'topic' | 'year';
export const FILTERS: readonly FilterName[] = ['verdict', 'claimant', 'topic', 'year'];

/** What is chosen in each filter; an empty text where nothing is. */
export type Chosen = Readonly<Record<FilterName, string>>;

/** Something that a filter offers, and how many results it leaves. */
export interface Offer extends Required<Choice> {
  readonly count: number;
}

/** What remains of results. */
export function narrowed(entries: readonly Entry[], chosen: Chosen, but?: FilterName): readonly Entry[] {
  const active = FILTERS.filter((name) => name !== but && chosen[name] !== '');
  if (active.length === 0) return entries;
  return entries.filter((entry) =>
    active.every((name) => choicesOf(entry, name).some(({ id }) => id === chosen[name])),
  );
}

/** What a filter offers for results that the other filters have narrowed down; without order. */
export function offersOf(entries: readonly Entry[], chosen: Chosen, filter: FilterName): readonly Offer[] {
  const offers = new Map<string, Offer>();
  for (const entry of narrowed(entries, chosen, filter))
    for (const { id, name } of choicesOf(entry, filter)) {
      const known = offers.get(id);
      offers.set(id, { id, name: known?.name ?? name, count: (known?.count ?? 0) + 1 });
    }
  return [...offers.values()];
}

function choicesOf({ rating, claimant, topics, year }: Entry, filter: FilterName): readonly Required<Choice>[] {
  if (filter === 'topic') return topics.map((name) => ({ id: fold(name), name }));
  if (filter === 'year') return year === undefined ? [] : [{ id: year, name: year }];
  const { id, name } = (filter === 'verdict' ? rating : claimant) ?? {};
  return id === undefined || name === undefined ? [] : [{ id, name }];
}
