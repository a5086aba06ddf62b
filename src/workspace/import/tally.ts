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
  add(what: string, place: string): void;
  /** The most frequent first. */
  all(): readonly Counted[];
}

/** How many different sentences are kept apart; labels and reasons are few, and what is not is no use in a summary. */
const KINDS = 10_000;

/** Begins to count. */
export function tally(): Tally {
  const counts = new Map<string, { count: number; readonly first: string[] }>();
  return {
    add: (what, place) => {
      const known = counts.get(what) ?? (counts.size < KINDS ? { count: 0, first: [] } : undefined);
      if (known === undefined) return;
      counts.set(what, known);
      known.count += 1;
      if (known.first.length < PLACES) known.first.push(place);
    },
    all: () =>
      [...counts]
        .map(([what, { count, first }]) => ({ what, count, first }))
        .toSorted((one, other) => other.count - one.count || (one.what < other.what ? -1 : 1)),
  };
}
