import { compareTellings } from '../same/same-claim.ts';
import { readTold, type Told } from '../same/told-claim.ts';
import { languageOf } from '../text/read-words.ts';
import type { Archive } from './archive.ts';
import { DRAFTED } from './coefficients.ts';
import { rateCandidates } from './rate-candidates.ts';
import { confidenceOf } from './rate.ts';
import { reasonsFor } from './reasons.ts';
import { JUDGED, MOST, type Found, type SearchOptions } from './search.ts';

/** The earlier checks that make the claim of a draft, the likeliest first; none where none is likely. */
export function findSame(archive: Archive, draft: Told, options: SearchOptions = {}): readonly Found[] {
  const { most = MOST, least = DRAFTED.least } = options;
  const { claim, quote, title } = draft;
  const text = [claim, quote, title].filter((part) => part !== undefined).join('\n');
  const language = options.language ?? languageOf(text);
  const told = readTold(draft, language, archive.known);
  return rateCandidates(archive, text, { language, most: Math.max(most, JUDGED) })
    .map(({ check, likeness, isSameAddress }) => {
      const figures = compareTellings(told, archive.toldOf(check));
      return {
        check,
        confidence: isSameAddress ? 1 : Math.max(...figures.map((one) => confidenceOf(one, DRAFTED))),
        reasons: reasonsFor(likeness, isSameAddress),
      };
    })
    .filter(({ confidence }) => confidence >= least)
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, most);
}
