export { hashOf } from './text/letters-of.ts';
export { packSegment, unpackSegment } from './index/pack-segment.ts';
export { checksIn, type SearchedCheck, type Segment } from './index/segment.ts';
export { segmentOf } from './index/segment-of.ts';
export { languageOf, type KnownWords } from './text/read-words.ts';
export { openArchive, type Archive } from './rank/archive.ts';
export { search, type Found } from './rank/search.ts';
export type { Reason } from './rank/reasons.ts';
