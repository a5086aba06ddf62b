import type { Span } from '../text/span.ts';
import { GUARDED } from './violation-difference.ts';
import { guardedKind, type Guarded, type Guards } from '../guards/guards.ts';
import { lineUp, type LinedUp } from './line-up.ts';
import { longestStretch, weightOf, wordsOfPattern, type Passage } from './nearest-passage.ts';
import { wordsOf } from './notes.ts';
import type { Pattern } from '../quotation/pattern.ts';
import { writtenForm } from '../guards/changed-word.ts';
import { placeOf } from '../match/place-of.ts';
import type { DifferenceKind, QuoteDifference, QuoteMatch } from '../quote-match.ts';
import { shortened } from './shortened.ts';
import { frequency } from '../text/postings.ts';
import { type TextIndex } from '../text/text-index.ts';

interface Nearest {
  readonly passages: readonly Passage[];
  readonly guards: Guards;
}

/** So much of a quotation, by weight and by count, has to be in one place for it to be an altered one. */
const ENOUGH = 0.5;
/** No other passage needs to be looked at. */
const NEARLY_ALL = 0.75;

/** How a quotation differs from the passage that is most like it; undefined if nothing of it is in the text. */
export function contrastOf(
  index: TextIndex,
  quote: string,
  pattern: Pattern,
  { passages, guards }: Nearest,
): Omit<QuoteMatch, 'notes' | 'warnings' | 'occurrences'> | undefined {
  const lined = bestOf(index, passages);
  if (lined !== undefined && isEnough(index, lined)) {
    const [first] = lined.pairs;
    const last = lined.pairs.at(-1);
    const span = { from: first?.place ?? 0, to: (last?.place ?? 0) + 1 };
    return {
      result: 'altered',
      ...placeOf(index, { spans: [span], violations: [] }),
      difference: gravest(index, quote, pattern, { lined, guards }),
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

/** The passage that lines up best, if enough of it does; words that are only alike are asked last. */
function bestOf(index: TextIndex, passages: readonly Passage[]): LinedUp | undefined {
  const all: LinedUp[] = [];
  for (const passage of passages) {
    const lined = lineUp(index, passage);
    if (isEnough(index, lined, NEARLY_ALL)) return lined;
    all.push(lined);
  }
  const [best] = all.toSorted((a, b) => b.score - a.score);
  if (best !== undefined && isEnough(index, best)) return best;
  return passages.map((passage) => lineUp(index, passage, true)).find((lined) => isEnough(index, lined));
}

/** A word that is only alike counts half. */
function isEnough(index: TextIndex, { words, pairs, alike }: LinedUp, share: number = ENOUGH): boolean {
  if (pairs.length < 2) return false;
  let all = 0;
  let found = 0;
  for (const id of words) all += weightOf(index, id);
  for (const { word } of pairs) found += weightOf(index, words[word] ?? -1);
  for (const { word } of alike) found += weightOf(index, words[word] ?? -1) / 2;
  return found >= share * all && pairs.length + alike.length / 2 >= share * words.length;
}

/** Words of the quotation that stand where the text has others; either may be none. */
interface Departure {
  readonly quoted: Span;
  readonly standing: Span;
}

function departures({ words, pairs }: LinedUp): readonly Departure[] {
  const found: Departure[] = [];
  let before = { word: -1, place: (pairs[0]?.place ?? 0) - 1 };
  for (const pair of [...pairs, { word: words.length, place: (pairs.at(-1)?.place ?? 0) + 1 }]) {
    const quoted = { from: before.word + 1, to: pair.word };
    const standing = { from: before.place + 1, to: pair.place };
    if (quoted.to > quoted.from || standing.to > standing.from) found.push({ quoted, standing });
    before = pair;
  }
  return found;
}

interface Contrast {
  readonly lined: LinedUp;
  readonly guards: Guards;
}

const GRAVITY: readonly DifferenceKind[] = ['negation', 'number', 'modal', 'hedge', 'condition', 'denial', 'order'];

function gravest(index: TextIndex, quote: string, pattern: Pattern, { lined, guards }: Contrast): QuoteDifference {
  const pieces = pattern.runs.flatMap((run) => run.pieces);
  const found = departures(lined).map(({ quoted, standing }) => {
    const said = pieces.slice(quoted.from, quoted.to).map((piece) => writtenForm(piece));
    const stands = Array.from(
      { length: standing.to - standing.from },
      (_, at) => index.vocabulary.words[index.tokens.ids[standing.from + at] ?? -1] ?? '',
    );
    const kind = departureKind(said, stands, guards);
    const first = pieces[quoted.from];
    const last = pieces[quoted.to - 1];
    const words = quoted.to > quoted.from && first && last ? shortened(quote.slice(first.start, last.end)) : '';
    return { kind, quote: words, text: wordsOf(index, standing), said, stands };
  });
  const kinds = new Set(found.map(({ kind }) => kind));
  const grave = GRAVITY.find((kind) => kinds.has(kind));
  if (grave === undefined && isOtherOrder(index, found, lined)) return ORDER;
  const chosen = found.find(({ kind }) => kind === grave) ?? found[0];
  if (chosen === undefined) return ORDER;
  return { kind: chosen.kind, quote: chosen.quote, text: chosen.text, ...sentences(chosen) };
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
function isOtherOrder(
  index: TextIndex,
  found: readonly { readonly said: readonly string[]; readonly stands: readonly string[] }[],
  { words, pairs }: LinedUp,
): boolean {
  const said = found.flatMap((one) => one.said);
  const stands = new Set(found.flatMap((one) => one.stands));
  if (said.length > 0 && said.every((word) => stands.has(word))) return true;
  return (
    pairs.length < words.length &&
    said.length > 0 &&
    words.every((id) => frequency(index, id) > 0) &&
    said.every((word) => stands.has(word))
  );
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
