import { departuresOf, type Departure } from './departures.ts';
import { GUARDED } from './violation-difference.ts';
import { guardedKind, type Guarded, type Guards } from '../guards/guards.ts';
import { lineUp, type LinedUp } from './line-up.ts';
import { longestStretch, weightOf, wordsOfPattern, type Passage } from './nearest-passage.ts';
import { mostWorth } from './worth.ts';
import { wordsOf } from './notes.ts';
import type { Pattern } from '../quotation/pattern.ts';
import { writtenForm } from '../guards/changed-word.ts';
import { placeOf } from '../match/place-of.ts';
import type { DifferenceKind, QuoteDifference, QuoteMatch } from '../quote-match.ts';
import { shortened } from './shortened.ts';
import { numberIn, wordsBeside } from './words-beside.ts';
import { type TextIndex } from '../text/text-index.ts';

interface Nearest {
  readonly passages: readonly Passage[];
  readonly guards: Guards;
}

/** So much of a quotation, by weight and by count, has to be in one place for it to be an altered one. */
const ENOUGH = 0.5;

/** How a quotation differs from the passage that is most like it; undefined if nothing of it is in the text. */
export function contrastOf(
  index: TextIndex,
  quote: string,
  pattern: Pattern,
  { passages, guards }: Nearest,
): Omit<QuoteMatch, 'notes' | 'warnings' | 'occurrences'> | undefined {
  const best = bestOf(index, passages);
  if (best !== undefined) {
    const { lined, passage } = best;
    const paired = lined.steps.filter(({ kind }) => kind === 'equal');
    const span = { from: paired[0]?.place ?? 0, to: (paired.at(-1)?.place ?? 0) + 1 };
    return {
      result: 'altered',
      ...placeOf(index, { spans: [span], violations: [] }),
      difference: gravest(index, quote, { lined, passage, guards }),
    };
  }
  const stretch = longestStretch(index, wordsOfPattern(pattern));
  if (stretch === undefined || stretch.to - stretch.from < 2) return undefined;
  return {
    result: 'absent',
    ...placeOf(index, { spans: [stretch], violations: [] }),
    difference: {
      kind: 'not-there',
      quote: shortened(quote),
      text: wordsOf(index, stretch),
      message: `The quotation is not in the text; the longest stretch of it there is “${wordsOf(index, stretch)}”.`,
      why: 'Words that are not in the source were not quoted from it.',
    },
  };
}

/** The passage that lines up best, if enough of it does. */
function bestOf(
  index: TextIndex,
  passages: readonly Passage[],
): { readonly lined: LinedUp; readonly passage: Passage } | undefined {
  let best: { readonly lined: LinedUp; readonly passage: Passage } | undefined;
  for (const passage of passages) {
    if (best !== undefined && mostWorth(index, passage) <= best.lined.score) continue;
    const lined = lineUp(index, passage);
    if (lined.score > (best?.lined.score ?? Number.NEGATIVE_INFINITY) && isEnough(index, lined))
      best = { lined, passage };
  }
  return best;
}

/** A word counts half that is only alike, or that the passage has in another place. */
function isEnough(index: TextIndex, { words, steps }: LinedUp): boolean {
  const passage = new Set(index.tokens.ids.subarray(steps[0]?.place, (steps.at(-1)?.place ?? -1) + 1));
  let [all, found, count, equal] = [0, 0, 0, 0];
  for (const id of words) all += weightOf(index, id);
  for (const { kind, word } of steps) {
    const id = words[word] ?? -1;
    const share = kind === 'equal' ? 1 : kind === 'alike' || (kind !== 'left-out' && passage.has(id)) ? 0.5 : 0;
    found += share * weightOf(index, id);
    count += share;
    if (kind === 'equal') equal += 1;
  }
  return equal > 1 && found >= ENOUGH * all && count >= ENOUGH * words.length;
}

interface Contrast {
  readonly lined: LinedUp;
  readonly passage: Passage;
  readonly guards: Guards;
}

interface Difference extends Pick<QuoteDifference, 'kind' | 'quote' | 'text'> {
  readonly said: readonly string[];
  readonly stands: readonly string[];
}

const GRAVITY: readonly DifferenceKind[] = ['negation', 'number', 'modal', 'hedge', 'condition', 'denial', 'order'];

function gravest(index: TextIndex, quote: string, { lined, passage, guards }: Contrast): QuoteDifference {
  const { pieces, marked } = passage;
  const found = departuresOf(index, lined, { quote, pieces, marked })
    .map((departure) => differenceOf(index, quote, departure, { pieces, guards }))
    // A word may be broken over a line, or written as two.
    .filter(({ said, stands }) => said.join('') !== stands.join(''));
  const kinds = new Set(found.map(({ kind }) => kind));
  const grave = GRAVITY.find((kind) => kinds.has(kind));
  if (grave === undefined && isOtherOrder(found)) return ORDER;
  const chosen = found.find(({ kind }) => kind === grave) ?? found[0];
  if (chosen === undefined) return ORDER;
  const elsewhere = numberElsewhere(index, chosen);
  return { kind: chosen.kind, quote: chosen.quote, text: chosen.text, ...sentences(chosen), ...elsewhere };
}

/** A number that the text has, but not beside these words, as between the head of a table and its cells. */
function numberElsewhere(
  { text }: TextIndex,
  { kind, quote, stands }: Difference,
): Pick<QuoteDifference, 'text' | 'message' | 'why'> | undefined {
  // One number for another is another number.
  const isOneForOne = stands.filter((word) => /\d/.test(word)).length === 1;
  if (kind !== 'number' || !/\d/.test(quote) || isOneForOne) return undefined;
  const at = numberIn(text, quote);
  if (at === undefined) return undefined;
  const beside = wordsBeside(text, at, at + quote.length);
  return {
    text: beside,
    message: `The text does not have “${quote}” beside these words, but in “${beside}”.`,
    why: 'A number in another place can be the number of something else.',
  };
}

function differenceOf(
  index: TextIndex,
  quote: string,
  { quoted, standing }: Departure,
  { pieces, guards }: { readonly pieces: Passage['pieces']; readonly guards: Guards },
): Difference {
  const ours = pieces.slice(quoted.from, quoted.to);
  const [first, last] = [ours[0], ours.at(-1)];
  const said = ours.map((piece) => writtenForm(piece));
  const stands = Array.from(
    { length: standing.to - standing.from },
    (_, at) => index.vocabulary.words[index.tokens.ids[standing.from + at] ?? -1] ?? '',
  );
  return {
    kind: departureKind(said, stands, guards),
    quote: first && last ? shortened(quote.slice(first.start, last.end)) : '',
    text: wordsOf(index, standing),
    said,
    stands,
  };
}

function departureKind(said: readonly string[], stands: readonly string[], guards: Guards): DifferenceKind {
  const [ours, theirs] = [guardedIn(said, guards), guardedIn(stands, guards)];
  for (const kind of ['negation', 'number', 'modal', 'hedge', 'condition', 'denial'] as const) {
    const [one, other] = [ours.get(kind) ?? '', theirs.get(kind) ?? ''];
    if (one !== other) return kind;
  }
  if (said.length === 0) return 'left-out';
  return stands.length === 0 ? 'added' : 'other-words';
}

function guardedIn(words: readonly string[], guards: Guards): ReadonlyMap<Guarded, string> {
  const found = new Map<Guarded, string>();
  for (const word of words) {
    const kind = guardedKind(word, guards);
    if (kind !== undefined) found.set(kind, `${found.get(kind) ?? ''} ${word}`);
  }
  return found;
}

/** Whether what differs is made of words that the passage has, in other places. */
function isOtherOrder(found: readonly Difference[]): boolean {
  const said = found.flatMap((one) => one.said);
  const stands = new Set(found.flatMap((one) => one.stands));
  return said.length > 0 && said.every((word) => stands.has(word));
}

const ORDER: QuoteDifference = {
  kind: 'order',
  quote: '',
  text: '',
  message: 'The text has these words in a different order, or not next to each other.',
  why: 'Who did what to whom depends on the order of the words. Mark what is left out, and keep the order.',
};

function sentences({ kind, quote, text }: Omit<QuoteDifference, 'message' | 'why'>): { message: string; why: string } {
  const message =
    quote === ''
      ? `The quotation leaves out “${text}” without marking it.`
      : text === ''
        ? `The quotation has “${quote}”, which is not in the text.`
        : `The quotation has “${quote}”, but the text has “${text}”.`;
  return { message, why: isGuarded(kind) ? GUARDED[kind].why : (WHY[kind] ?? '') };
}

function isGuarded(kind: DifferenceKind): kind is Guarded {
  return Object.hasOwn(GUARDED, kind);
}

const WHY: Partial<Record<DifferenceKind, string>> = {
  'left-out': 'Words may be left out only where a gap is marked: […].',
  added: 'Words may be added to a quotation only in brackets.',
  'other-words': 'A quotation gives the exact words of the source.',
};
