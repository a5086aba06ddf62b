import { GREATEST, placeOf, type SearchedCheck, type Segment } from '../index/segment.ts';
import type { ComparedCheck } from './compare.ts';

/** A check that shares something with a query. */
export interface Candidate {
  readonly segment: Segment;
  readonly place: number;
  readonly score: number;
}

/** An archive that is searched: its segments, and how rare its features are. */
export interface Archive {
  readonly segments: readonly Segment[];
  readonly size: number;
  /** The rarity of a feature by its hash: the logarithm of how many checks there are for each that has it. */
  readonly rarityOf: (feature: number) => number;
  /** The texts of its checks as they are compared, once they were. */
  readonly compared: Map<SearchedCheck, ComparedCheck>;
}

/** How much likelier a check in the language of the query is meant. */
const OWN_LANGUAGE = 1.25;
/** The rarity of what no check has, in an archive of any size: that of ten thousand, by which the coefficients were fitted. */
const RAREST = 9.8;
/** A language needs so many checks before what is common in it counts by half. */
const ENOUGH = 25;

/** Opens segments to be searched. */
export function openArchive(segments: readonly Segment[]): Archive {
  const size = segments.reduce((sum, { checks }) => sum + checks.length, 0);
  const languages = new Map<string, number>();
  for (const { checks } of segments)
    for (const { language } of checks) languages.set(language, (languages.get(language) ?? 0) + 1);
  const known = new Map<number, number>();
  return {
    segments,
    size,
    compared: new Map(),
    rarityOf(feature) {
      const remembered = known.get(feature);
      if (remembered !== undefined) return remembered;
      const rarity = rarityIn(segments, feature, { size, languages });
      known.set(feature, rarity);
      return rarity;
    },
  };
}

/** A word is as common as in the language where it is the commonest: those of small languages would all be rare. */
function rarityIn(
  segments: readonly Segment[],
  feature: number,
  { size, languages }: { readonly size: number; readonly languages: ReadonlyMap<string, number> },
): number {
  let count = 0;
  const counts = new Map<string, number>();
  for (const segment of segments) {
    const place = placeOf(segment, feature);
    if (place < 0) continue;
    const end = segment.starts[place + 1] ?? 0;
    for (let at = segment.starts[place] ?? 0; at < end; at++) {
      count += 1;
      const language = segment.checks[segment.holders[at] ?? 0]?.language ?? '';
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  let share = count / size;
  for (const [language, own] of counts) share = Math.max(share, own / ((languages.get(language) ?? 0) + ENOUGH));
  const most = Math.log((size + 1) / 0.5);
  return (Math.log((size + 1) / (share * size + 0.5)) * RAREST) / most;
}

/** The checks that share most with a query, at most `most`, the best first. */
export function findCandidates(
  query: ReadonlyMap<number, number>,
  { segments, rarityOf }: Archive,
  { most, language }: { readonly most: number; readonly language: string | undefined },
): readonly Candidate[] {
  const rated = [...query].map(([feature, weight]) => {
    const rarity = rarityOf(feature);
    return { feature, worth: (weight * rarity * rarity * GREATEST) / 255 };
  });
  const found: Candidate[] = [];
  for (const segment of segments) {
    const scores = new Float32Array(segment.checks.length);
    for (const { feature, worth } of rated) {
      const place = placeOf(segment, feature);
      if (place < 0) continue;
      const end = segment.starts[place + 1] ?? 0;
      for (let at = segment.starts[place] ?? 0; at < end; at++) {
        const holder = segment.holders[at] ?? 0;
        scores[holder] = (scores[holder] ?? 0) + worth * (segment.weights[at] ?? 0);
      }
    }
    for (let place = 0; place < scores.length; place++) {
      const score = scores[place] ?? 0;
      if (score === 0) continue;
      const isOwn = segment.checks[place]?.language.slice(0, 2) === language;
      found.push({
        segment,
        place,
        score: (score * (isOwn ? OWN_LANGUAGE : 1)) / Math.sqrt(segment.lengths[place] ?? 1),
      });
    }
  }
  return found.toSorted((a, b) => b.score - a.score).slice(0, most);
}
