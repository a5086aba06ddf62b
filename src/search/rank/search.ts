import type { SearchedCheck } from '../index/segment.ts';
import { LEAST } from './coefficients.ts';
import type { Archive } from './archive.ts';
import { rateCandidates } from './rate-candidates.ts';
import { confidenceOf } from './rate.ts';
import { reasonsFor, type Reason } from './reasons.ts';

/** An earlier check that may be about the same claim. */
export interface Found {
  readonly check: SearchedCheck;
  /** How sure it is, from 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** How an archive is searched. */
interface SearchOptions {
  /** The language of the query; without it, its small words or its script tell. */
  readonly language?: string | undefined;
  /** At most so many are given. */
  readonly most?: number;
  /** Below this confidence none is given. */
  readonly least?: number | undefined;
}

const MOST = 5;

/** The earlier checks of what a text claims, the likeliest first; none where none is likely. */
export function search(archive: Archive, text: string, options: SearchOptions = {}): readonly Found[] {
  const { most = MOST, least = LEAST, language } = options;
  const rated = rateCandidates(archive, text, language);
  const [first, second] = rated;
  if (first === undefined) return [];
  const lead = first.rank - (second?.rank ?? first.rank);
  return rated
    .map(({ check, rated: own, likeness, isSameAddress, rank }, index) => ({
      check,
      confidence: isSameAddress ? 1 : confidenceOf(own, index === 0 ? lead : rank - first.rank),
      reasons: reasonsFor(likeness, isSameAddress),
    }))
    .filter(({ confidence }) => confidence >= least)
    .slice(0, most);
}
