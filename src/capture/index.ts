export type { CaptureOutcome, CaptureResult, CaptureRun } from './capture-result.ts';
export { captureSources, type CaptureOptions } from './capture-sources.ts';
export type { FetchProblem } from './fetch-problem.ts';
export { guardedFetch } from './guarded-fetch.ts';
export { publicNetwork, type Network } from './network.ts';
export type { PublicArchive } from './public-archive.ts';
export type { CaptureTarget } from './target.ts';
export { visitorOf, type Visitor } from './visitor.ts';
export { wayback } from './wayback.ts';
