/** Something that happened to reviews: how often, and where first. */
export interface Counted {
  readonly what: string;
  readonly count: number;
  readonly first: readonly string[];
}

/** How many places of each are kept. */
const PLACES = 3;

/** Counts what happens, by a sentence each. */
export interface Tally {
  /** What has the same `key` is counted together, under the words that came first. */
  add(what: string, place: string, key?: string): void;
  /** The most frequent first. */
  all(): readonly Counted[];
}

/** How many different sentences are kept apart; labels and reasons are few, and what is not is no use in a summary. */
const KINDS = 10_000;

/** Begins to count. */
export function tally(): Tally {
  const counts = new Map<string, { readonly what: string; count: number; readonly first: string[] }>();
  return {
    add: (what, place, key = what) => {
      const known = counts.get(key) ?? (counts.size < KINDS ? { what, count: 0, first: [] } : undefined);
      if (known === undefined) return;
      counts.set(key, known);
      known.count += 1;
      if (known.first.length < PLACES) known.first.push(place);
    },
    all: () =>
      [...counts.values()].toSorted((one, other) => other.count - one.count || (one.what < other.what ? -1 : 1)),
  };
}
