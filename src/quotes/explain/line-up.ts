import type { Passage } from './nearest-passage.ts';
import { SENTENCE_START } from '../text/separation.ts';
import type { TextIndex } from '../text/text-index.ts';
import { ALIKE, EQUAL, worthsOf } from './worth.ts';

/** The words of a quotation lined up with those of a passage, step by step. */
export interface LinedUp {
  readonly words: Int32Array;
  readonly steps: readonly Step[];
  /** How much lines up, for comparison with other passages. */
  readonly score: number;
}

/**
 * What becomes of a word of the quotation or of the text: `equal` and `alike` pair one with the other, `instead` has one in
 * the place of the other, `added` is in the quotation only, `left-out` in the text only.
 */
export interface Step {
  readonly kind: 'equal' | 'alike' | 'instead' | 'added' | 'left-out';
  /** The next word of the quotation, by number. */
  readonly word: number;
  /** The next token of the text. */
  readonly place: number;
}

// What it costs to depart from the text. One word more that is equal (100) outweighs what is left out up to four words
// on, two outweigh a dozen, and a clause of four even a paragraph; the end of a sentence is not passed for one or two.
const ADD = 30;
const ADD_WORD = 10;
const LEAVE_OUT = 50;
const LEAVE_OUT_WORD = 12;
const LEAVE_SENTENCE = 60;
const LEAVE_LONG = 250;
const LEAVE_LONG_WORD = 2;
const MARKED_WORD = 1;

/** Less than anything that can be reached. */
const NEVER = -1_000_000;

/** By what a best score was reached, and which of the three others go on from the cell before. */
const HOW = 3;
const PAIR = 0;
const BY_ADDING = 1;
const BY_LEAVING = 2;
const BY_LONG = 3;
const GOES_ON_ADDING = 4;
const GOES_ON_LEAVING = 8;
const GOES_ON_LONG = 16;

/**
 * Lines a quotation up with a passage so that they differ in as little as can be: in a word that stands for another where
 * it stands, sooner than in a long stretch that is left out in order to reach the same word further on.
 */
export function lineUp(index: TextIndex, passage: Passage): LinedUp {
  const { words, window } = passage;
  const worth = worthsOf(index, passage);
  const width = window.to - window.from + 1;
  const trace = new Uint8Array((words.length + 1) * width);
  const costs = sentenceCosts(index, window);
  let row = { best: new Int32Array(width), adding: new Int32Array(width).fill(NEVER) };
  let next = { best: new Int32Array(width), adding: new Int32Array(width) };
  for (let word = 1; word <= words.length; word += 1) {
    fillRow(next, passage, { before: row, word, worth, trace, costs });
    [row, next] = [next, row];
  }
  let end = 0;
  for (let at = 1; at < width; at += 1) if ((row.best[at] ?? 0) > (row.best[end] ?? 0)) end = at;
  return { words, steps: stepsBack(passage, { trace, worth, end }), score: row.best[end] ?? 0 };
}

interface Row {
  /** The best score of the words so far, by how many tokens of the window are used. */
  readonly best: Int32Array<ArrayBuffer>;
  /** The same where the last word is an added one. */
  readonly adding: Int32Array<ArrayBuffer>;
}

interface RowAsked {
  readonly before: Row;
  /** How many words of the quotation are used. */
  readonly word: number;
  readonly worth: Int16Array;
  readonly trace: Uint8Array;
  /** What each token of the window costs besides where it is left out. */
  readonly costs: Uint8Array;
}

function fillRow({ best: bests, adding: addings }: Row, { words, window, marked }: Passage, asked: RowAsked): void {
  const { before, word, worth, trace, costs } = asked;
  const width = window.to - window.from + 1;
  const isMarked = marked.has(word);
  const [long, longWord] = isMarked ? [0, MARKED_WORD] : [LEAVE_LONG, LEAVE_LONG_WORD];
  const isLast = word === words.length;
  let [leaving, leavingLong] = [NEVER, NEVER];
  for (let at = 0; at < width; at += 1) {
    let by = 0;
    const [begun, goesOn] = [(before.best[at] ?? NEVER) - ADD, before.adding[at] ?? NEVER];
    if (goesOn > begun) by |= GOES_ON_ADDING;
    const adding = Math.max(begun, goesOn) - ADD_WORD;
    let best = adding;
    let how = BY_ADDING;
    if (at > 0) {
      const pair = (before.best[at - 1] ?? NEVER) + (worth[(word - 1) * width + at - 1] ?? NEVER);
      if (pair >= best) [best, how] = [pair, PAIR];
    }
    // At the end of a quotation nothing is left out.
    if (at > 0 && !isLast) {
      const from = bests[at - 1] ?? NEVER;
      if (leaving > from - LEAVE_OUT) by |= GOES_ON_LEAVING;
      leaving = Math.max(leaving, from - LEAVE_OUT) - LEAVE_OUT_WORD - (costs[at - 1] ?? 0);
      if (leavingLong > from - long) by |= GOES_ON_LONG;
      leavingLong = Math.max(leavingLong, from - long) - longWord;
      if (leaving > best) [best, how] = [leaving, BY_LEAVING];
      if (leavingLong > best) [best, how] = [leavingLong, BY_LONG];
    }
    bests[at] = best;
    addings[at] = adding;
    trace[word * width + at] = by | how;
  }
}

/** What is left out with a token at which a sentence begins or ends. */
function sentenceCosts({ tokens }: TextIndex, { from, to }: Passage['window']): Uint8Array {
  const costs = new Uint8Array(to - from);
  for (let at = from; at < to; at += 1) {
    const isBorder = (((tokens.flags[at] ?? 0) | (tokens.flags[at + 1] ?? 0)) & SENTENCE_START) !== 0;
    if (isBorder) costs[at - from] = LEAVE_SENTENCE;
  }
  return costs;
}

/** The steps that led to the best score, from the first on. */
function stepsBack({ words, window }: Passage, { trace, worth, end }: Ways): readonly Step[] {
  const width = window.to - window.from + 1;
  const steps: Step[] = [];
  let [word, at, on] = [words.length, end, 0];
  while (word > 0) {
    const by = trace[word * width + at] ?? 0;
    const how = on > 0 ? on : by & HOW;
    if (how === PAIR) {
      word -= 1;
      at -= 1;
      steps.push({ kind: pairKind(worth[word * width + at] ?? 0), word, place: window.from + at });
    } else if (how === BY_ADDING) {
      on = (by & GOES_ON_ADDING) === 0 ? 0 : BY_ADDING;
      word -= 1;
      steps.push({ kind: 'added', word, place: window.from + at });
    } else {
      on = (by & (how === BY_LEAVING ? GOES_ON_LEAVING : GOES_ON_LONG)) === 0 ? 0 : how;
      at -= 1;
      steps.push({ kind: 'left-out', word, place: window.from + at });
    }
  }
  return steps.toReversed();
}

interface Ways {
  readonly trace: Uint8Array;
  readonly worth: Int16Array;
  /** How many tokens of the window are used. */
  readonly end: number;
}

function pairKind(worth: number): Step['kind'] {
  if (worth === EQUAL) return 'equal';
  return worth === ALIKE ? 'alike' : 'instead';
}
