import { GREATEST } from '../index/segment.ts';
import type { Archive } from './archive.ts';

/** A check that shares something with a query. */
export interface Candidate {
  /** The number of its segment in the archive, and its place there. */
  readonly segment: number;
  readonly place: number;
  readonly score: number;
}

/** How much likelier a check in the language of the query is meant. */
const OWN_LANGUAGE = 1.25;

/** The checks that share most with a query, at most `most`, the best first. */
export function findCandidates(
  query: ReadonlyMap<number, number>,
  { segments, rarityOf, placesOf }: Archive,
  { most, language }: { readonly most: number; readonly language: string | undefined },
): readonly Candidate[] {
  const sought = [...query].map(([feature, weight]) => {
    const rarity = rarityOf(feature);
    return { places: placesOf(feature), worth: (weight * rarity * rarity * GREATEST) / 255 };
  });
  const best = new Best(most);
  for (const [index, segment] of segments.entries()) {
    const { starts, holders, weights, lengths, languages, languageOf } = segment;
    const scores = new Float32Array(segment.size);
    for (const { places, worth } of sought) {
      const place = places[index] ?? -1;
      if (place < 0) continue;
      const end = starts[place + 1] ?? 0;
      for (let at = starts[place] ?? 0; at < end; at++) {
        const holder = holders[at] ?? 0;
        scores[holder] = (scores[holder] ?? 0) + worth * (weights[at] ?? 0);
      }
    }
    for (const [place, sum] of scores.entries()) {
      if (sum === 0) continue;
      const score = sum / Math.sqrt(lengths[place] ?? 1);
      // Few checks come so far that their language is asked for.
      if (score * OWN_LANGUAGE <= best.least) continue;
      const isOwn = languages[languageOf[place] ?? 0]?.slice(0, 2) === language;
      best.offer({ segment: index, place, score: isOwn ? score * OWN_LANGUAGE : score });
    }
  }
  return best.found;
}

/** The candidates with the greatest scores, the best first; of the same score the earlier one. */
class Best {
  readonly found: Candidate[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** What is not greater comes too late. */
  get least(): number {
    return this.found.length < this.#most ? 0 : (this.found.at(-1)?.score ?? 0);
  }

  offer(candidate: Candidate): void {
    if (candidate.score <= this.least) return;
    let at = this.found.length;
    while (at > 0 && (this.found[at - 1]?.score ?? 0) < candidate.score) at -= 1;
    this.found.splice(at, 0, candidate);
    if (this.found.length > this.#most) this.found.pop();
  }
}
