import type { SearchedCheck } from '../index/segment.ts';
import { ASKED } from './coefficients.ts';
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
export interface SearchOptions {
  /** The language of the query; without it, its small words or its script tell. */
  readonly language?: string | undefined;
  /** At most so many are given. */
  readonly most?: number;
  /** Below this confidence none is given. */
  readonly least?: number | undefined;
}

/** So many are given. */
export const MOST = 5;
/** So many are judged whether they are about the same claim. */
export const JUDGED = 20;

/** The earlier checks of what somebody asks, the likeliest first; none where none is likely. */
export function search(archive: Archive, text: string, options: SearchOptions = {}): readonly Found[] {
  const { most = MOST, least = ASKED.least, language } = options;
  return rateCandidates(archive, text, { language, most: Math.max(most, JUDGED) })
    .map(({ check, judged, likeness, isSameAddress }) => ({
      check,
      confidence: isSameAddress ? 1 : confidenceOf(judged, ASKED),
      reasons: reasonsFor(likeness, isSameAddress),
    }))
    .filter(({ confidence }) => confidence >= least)
    .slice(0, most);
}
