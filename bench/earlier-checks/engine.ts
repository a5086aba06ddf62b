// What the benchmark and the fitting of the search use of it.
export { hashOf } from '../../src/search/text/letters-of.ts';
export { segmentOf } from '../../src/search/index/segment-of.ts';
export { ASKED, DRAFTED, RANK } from '../../src/search/rank/coefficients.ts';
export { openArchive } from '../../src/search/rank/archive.ts';
export { rateCandidates } from '../../src/search/rank/rate-candidates.ts';
export { search } from '../../src/search/rank/search.ts';
export { findSame } from '../../src/search/rank/find-same.ts';
export { readTold } from '../../src/search/same/told-claim.ts';
export { compareTellings } from '../../src/search/same/same-claim.ts';
