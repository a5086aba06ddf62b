import { isSentenceStart } from '../text/borders.ts';
import { OPTIONAL } from '../text/separation.ts';
import type { Span } from '../text/span.ts';
import type { TextIndex } from '../text/text-index.ts';
import { type Guarded, type GuardedWord, type Guards } from './guards.ts';
import { firstOf, lengthAt, type WordAt } from './word-list.ts';

/** Why a reader should look at what a gap leaves out, although it may. */
export type Doubt = 'cut-inside-phrase' | 'limits-what-stands';

/** What a gap leaves out, as it was weighed. */
export interface Weighed {
  /** Words that it must not leave out. */
  readonly lost?: { readonly kind: Lost; readonly at: number; readonly length: number };
  readonly fault?: 'other-speaker' | 'mid-clause';
  readonly doubt?: Doubt;
}

/** Guarded words, and what limits, says whose words these are, or that nothing is done yet. */
export type Lost = Guarded | 'intent' | 'limit' | 'attribution' | 'contrast' | 'words';

/** What is weighed: the words from one token up to another, but for those that a bracket repeats. */
export interface LeftOut extends Span {
  readonly kept: ReadonlySet<string>;
  /** Whether the quotation has quotation marks of its own around the words of others. */
  readonly hasOwnMarks: boolean;
}

/** What is weighed, and what is asked about it. */
export interface Asked {
  readonly index: TextIndex;
  readonly guards: Guards;
  readonly leftOut: LeftOut;
  /** All guarded words that are left out: a phrase may reach over a comma. */
  readonly guarded: readonly GuardedWord[];
  readonly wordAt: WordAt;
}

/** The gravest of several findings. */
export function gravest(weighed: readonly Weighed[]): Weighed {
  return (
    weighed.find(({ lost }) => lost !== undefined) ??
    weighed.find(({ fault }) => fault !== undefined) ??
    weighed.find(({ doubt }) => doubt !== undefined) ??
    {}
  );
}

/** Whether a token is not the speaker's: a note, or a part of a running head or remark that is left out as a whole. */
export function isSilent({ index: { tokens, furniture }, leftOut }: Asked, at: number): boolean {
  const stretch = furniture.silent.get(at);
  if (stretch !== undefined && stretch.from >= leftOut.from && stretch.to <= leftOut.to) return true;
  return ((tokens.flags[at] ?? 0) & OPTIONAL) !== 0;
}

/** The guarded words that are left out, but for those that a bracket repeats. */
export function guardedIn(asked: Asked, { from, to }: Span): readonly GuardedWord[] {
  const { guarded, leftOut, wordAt } = asked;
  return guarded.filter(({ at, length }) => {
    if (at < from || at >= to) return false;
    for (let place = at; place < at + length; place += 1) {
      if (!isSilent(asked, place) && !leftOut.kept.has(wordAt(place) ?? '')) return true;
    }
    return false;
  });
}

/** How many words of the speaker's there are. */
export function countIn(asked: Asked, { from, to }: Span): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (!isSilent(asked, at)) count += 1;
  return count;
}

/** A list of the words that tell how sentences are built. */
export type ListName = keyof Guards['clauses'];

/** Where words of a list stand among those that are left out; undefined if none does. */
export function found(
  asked: Asked,
  list: ListName,
  { from, to }: Span,
): { readonly at: number; readonly length: number } | undefined {
  const { guards, wordAt, leftOut, index } = asked;
  for (let start = from; start < to;) {
    const one = firstOf(guards.clauses[list], wordAt, start, to);
    if (one === undefined) return undefined;
    const isPart = leftOut.kept.has(wordAt(one.at) ?? '') || isSilent(asked, one.at) || isJoined(index, one);
    if (!isPart) return one;
    start = one.at + one.length;
  }
  return undefined;
}

/** Whether a word is a part of another that a sign of no width parts. */
function isJoined(
  { text, tokens }: TextIndex,
  { at, length }: { readonly at: number; readonly length: number },
): boolean {
  return text[tokens.ends[at + length - 1] ?? 0] === '\u200C' || text[(tokens.starts[at] ?? 0) - 1] === '\u200C';
}

/** Whether words of a list stand at a place. */
export function begins({ guards, wordAt }: Asked, list: ListName, at: number): boolean {
  return lengthAt(guards.clauses[list], wordAt, at) > 0;
}

/** Whether a word has a capital that is not that of a sentence. */
export function isName({ text, tokens }: TextIndex, at: number): boolean {
  return (
    !isSentenceStart({ tokens }, at) && /^\p{Lu}/u.test(text.slice(tokens.starts[at], (tokens.starts[at] ?? 0) + 2))
  );
}
