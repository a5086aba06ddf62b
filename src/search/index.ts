export { hashOf } from './index/features-of.ts';
export { checkFeatures } from './index/check-features.ts';
export { packSegment, unpackSegment } from './index/pack-segment.ts';
export { segmentOf, type SearchedCheck, type Segment } from './index/segment.ts';
export { openArchive, type Archive } from './rank/find-candidates.ts';
export { search, type Found } from './rank/search.ts';
export type { Reason } from './rank/reasons.ts';
