import type { Pattern } from './pattern.ts';
import type { QuoteDifference } from '../quote-match.ts';

/** More gaps and brackets than anybody sets by hand. */
const MOST_MARKS = 100;

/** Why a quotation is not looked for: it is a copy of the text. */
export const TOO_LONG: QuoteDifference = {
  kind: 'too-long',
  quote: '',
  text: '',
  message: 'The quotation has more than 20,000 characters; it is not checked.',
  why: 'Nobody checks a quotation this long. Quote the words that matter.',
};

/** Why a quotation cannot be looked for at all: it has no words of the source, or too many marks. */
export function tooMuch({ runs, links }: Pattern): QuoteDifference | undefined {
  if (runs.length === 0) {
    return {
      kind: 'no-words',
      quote: '',
      text: '',
      message: 'The quotation contains no words of the source.',
      why: 'Brackets and marks of omission alone quote nothing.',
    };
  }
  if (links.length <= MOST_MARKS) return undefined;
  return {
    kind: 'too-many-marks',
    quote: '',
    text: '',
    message: `The quotation has ${links.length} gaps and brackets; more than ${MOST_MARKS} are not checked.`,
    why: 'Out of enough scraps, a text can be made to say anything.',
  };
}

/** How a quotation is in the text. */
interface Standing {
  readonly occurrences: number;
  /** The links whose gap is a mark that the text has there itself. */
  readonly ownMarks: ReadonlySet<number>;
  /** The runs that begin or end their sentence of the text, with a short gap beside them: one word of them is enough. */
  readonly atBorders: ReadonlySet<number>;
}

/** Why a quotation that is in the text proves nothing: a stretch of it is too short. */
export function tooLittle(
  pattern: Pattern,
  { occurrences, ownMarks, atBorders }: Standing,
  fewest: number,
): QuoteDifference | undefined {
  const words = pattern.runs.flatMap(({ pieces }) => pieces);
  if (words.length === 2 && fewest > 1 && isNumber(words) && occurrences > 1) {
    return {
      kind: 'too-short',
      quote: '',
      text: '',
      message: `The quotation is a number and its unit, and occurs ${occurrences} times in the text.`,
      why: 'It is unclear which of them is meant. Quote more words.',
    };
  }
  const short = stretches(pattern, ownMarks, atBorders).find((stretch) => stretch < fewest);
  if (short === undefined) return undefined;
  return {
    kind: 'too-short',
    quote: '',
    text: '',
    message:
      words.length === 1
        ? `The quotation is a single ${isNumber(words) ? 'number' : 'word'}.`
        : 'A stretch of the quotation next to a gap is a single word.',
    why:
      words.length === 1
        ? 'A word or a number alone can be picked out of any text; only the words beside it show what it says.'
        : 'One word between gaps can be picked out of any text. Quote at least two words in a row.',
  };
}

function isNumber(words: Pattern['runs'][number]['pieces']): boolean {
  return words.some((word) => word.kind === 'word' && /\p{N}/u.test(word.raw));
}

/** How many words each stretch between two gaps has. */
function stretches(
  { runs, links }: Pattern,
  ownMarks: Standing['ownMarks'],
  atBorders: Standing['atBorders'],
): readonly number[] {
  const lengths: number[] = [];
  let length = 0;
  for (const [at, run] of runs.entries()) {
    length += run.pieces.length;
    if (links[at]?.gap === false || ownMarks.has(at)) continue;
    const isAlone = length === run.pieces.length;
    if (!isAlone || !atBorders.has(at) || runs.length === 1) lengths.push(length);
    length = 0;
  }
  return lengths;
}
