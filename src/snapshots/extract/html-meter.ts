import { PATIENCE } from './extraction.ts';

/** Elements within elements, deeper than in any page that was not made to harm. */
const DEPTH = 4_000;
/** Elements, attributes, comments and pieces of text of one page: each takes about 200 bytes. */
const PIECES = 1_500_000;
/** A page takes memory itself: for so many of its characters there is one piece less. */
const CHARACTERS_A_PIECE = 100;

/** Which bound a page passes. */
export type HtmlBound = 'too-large' | 'timed-out';

/** Counts what a page is made of, and throws if that is too much or takes too long. */
export interface HtmlMeter {
  readonly passed: HtmlBound | undefined;
  readonly add: (pieces: number) => void;
  readonly deeper: (by: 1 | -1) => void;
  /** Throws if something is too much, or if time is up. */
  readonly check: (isTooMuch: boolean) => void;
}

/** Opens the meter for a page of so many characters. */
export function htmlMeter(length: number): HtmlMeter {
  const end = performance.now() + PATIENCE;
  const most = PIECES - length / CHARACTERS_A_PIECE;
  let [depth, pieces, calls] = [0, 0, 0];
  let passed: HtmlBound | undefined;
  const check = (isTooMuch: boolean): void => {
    if (isTooMuch) passed = 'too-large';
    else if (performance.now() > end) passed = 'timed-out';
    if (passed !== undefined) throw new RangeError(passed);
  };
  return {
    get passed() {
      return passed;
    },
    add: (count) => {
      pieces += count;
      calls++;
      const isTooMuch = pieces > most || depth > DEPTH;
      if (isTooMuch || calls % 256 === 0) check(isTooMuch);
    },
    deeper: (by) => {
      depth += by;
    },
    check,
  };
}
