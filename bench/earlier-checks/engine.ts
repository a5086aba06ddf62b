// What the benchmark and the fitting of the search use of it.
export { hashOf } from '../../src/search/index/features-of.ts';
export { checkFeatures } from '../../src/search/index/check-features.ts';
export { segmentOf } from '../../src/search/index/segment.ts';
export { LEAST, RANK } from '../../src/search/rank/coefficients.ts';
export { openArchive } from '../../src/search/rank/find-candidates.ts';
export { rateCandidates } from '../../src/search/rank/rate-candidates.ts';
export { search } from '../../src/search/rank/search.ts';
