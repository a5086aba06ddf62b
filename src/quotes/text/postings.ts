import type { Tokens } from './tokens.ts';

/** Where each word stands: the places of word `id` are `places[offsets[id]]` up to `places[offsets[id + 1]]`. */
export interface Postings {
  readonly offsets: Int32Array;
  readonly places: Int32Array;
}

/** A text whose words can be looked up. */
interface Posted {
  readonly postings: Postings;
}

/** Notes the places of each word, in time that grows with the text. */
export function post({ ids, count }: Tokens, joined: ReadonlyMap<number, number>, words: number): Postings {
  const offsets = new Int32Array(words + 1);
  const tally = (id: number): void => void (offsets[id + 1] = (offsets[id + 1] ?? 0) + 1);
  for (let at = 0; at < count; at += 1) tally(ids[at] ?? 0);
  for (const id of joined.values()) tally(id);
  for (let id = 0; id < words; id += 1) offsets[id + 1] = (offsets[id + 1] ?? 0) + (offsets[id] ?? 0);
  const places = new Int32Array(count + joined.size);
  const next = offsets.slice();
  const put = (id: number, at: number): void => {
    const place = next[id] ?? 0;
    places[place] = at;
    next[id] = place + 1;
  };
  for (let at = 0; at < count; at += 1) {
    put(ids[at] ?? 0, at);
    const join = joined.get(at);
    if (join !== undefined) put(join, at);
  }
  return { offsets, places };
}

/** How often a word is in the text. */
export function frequency({ postings: { offsets } }: Posted, id: number): number {
  return id < 0 ? 0 : (offsets[id + 1] ?? 0) - (offsets[id] ?? 0);
}

/** The places of a word, in their order. */
export function placesOf({ postings: { offsets, places } }: Posted, id: number): Int32Array {
  return id < 0 ? places.subarray(0, 0) : places.subarray(offsets[id], offsets[id + 1]);
}
