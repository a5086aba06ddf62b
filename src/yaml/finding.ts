import type { YamlProblem } from './yaml-document.ts';

/** A problem whose place is still a pair of offsets in the text; `end` is exclusive. */
export interface YamlFinding {
  readonly rule: YamlProblem['rule'];
  readonly message: string;
  readonly hint: string;
  readonly start: number;
  readonly end: number;
  /** It is about how lines build on each other, so that later lines may only seem wrong because of it. */
  readonly isStructural?: boolean;
  /** Syntax findings that start before this offset follow from this one and are not reported. */
  readonly until?: number;
  /** The rest of the file was read as part of this place, so that nothing is known about it. */
  readonly isSwallowing?: boolean;
  /** Always reported, whatever else is near it. */
  readonly isFinal?: boolean;
  /** The key that appears a second time here. */
  readonly repeats?: string;
  readonly related?: { readonly message: string; readonly start: number; readonly end: number };
}

/** At most this many problems are reported for one file: nobody reads more, and hostile files have millions. */
export const MOST_PROBLEMS = 100;

/** At most this many findings are gathered, before those that only follow from another are dropped. */
export const MOST_FINDINGS = 1_000;

/** Says that the problems from here on are left out. */
export function leftOut(start: number): YamlFinding {
  return {
    rule: 'yaml',
    message: 'There are too many problems in this file; those from here on are left out.',
    hint: 'Fix the first ones and run again; often a single mistake causes many.',
    start,
    end: start,
    isFinal: true,
  };
}
