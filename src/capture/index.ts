export type { CaptureOutcome, CaptureResult, CaptureRun } from './capture-result.ts';
export type { CaptureTarget } from './target.ts';
