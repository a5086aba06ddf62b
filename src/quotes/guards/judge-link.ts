import type { Span } from '../text/span.ts';
import type { Link } from '../quotation/pattern.ts';
import { OMISSION, PARAGRAPH_START } from '../text/separation.ts';
import type { TextIndex } from '../text/text-index.ts';
import { bracketBrings, bracketDoubts, type Brought } from './bracket-says.ts';
import { hiddenIntent, hiddenLimit } from './bracket-hides.ts';
import { guardedBetween, type GuardedWord, type Guards } from './guards.ts';
import { droppedBy } from './restated.ts';
import { changesSpeaker } from './speaker-change.ts';
import { weighGap } from './judge-gap.ts';
import type { Doubt, Lost, Weighed } from './weighed.ts';

/** What may stand between two runs. */
export interface LinkRules {
  readonly guards: Guards;
  /** How many words may lie between the runs. */
  readonly furthest: (link: Link) => number;
  /** Align whatever is swallowed, in order to say what it is. */
  readonly lenient: boolean;
}

/** What a gap or bracket does that it must not. */
export interface Violation {
  readonly kind:
    | 'gap-swallows'
    | 'bracket-swallows'
    | 'bracket-adds'
    | 'gap-too-long'
    | 'bracket-too-long'
    | 'other-speaker'
    | 'mid-clause';
  readonly link: Link;
  /** The words of the text in its place: from one token up to another. */
  readonly from: number;
  readonly to: number;
  /** The guarded word, and its place if it is in the text. */
  readonly guarded?: Lost | Brought['kind'];
  readonly word?: string;
}

const MOST_IN_GAP = 150;
const MOST_PARAGRAPHS = 3;
const MOST_IN_BRACKET = 8;

/** The most words that may lie between the runs of a link, by the rules. */
export function lawfulDistance(link: Link): number {
  if (link.gap) return MOST_IN_GAP + (link.inserts ? MOST_IN_BRACKET : 0);
  // `[sic]` stands for nothing, or by itself.
  return Math.max(link.inserts ? MOST_IN_BRACKET : 0, link.ids.length);
}

/** What a link has swallowed against the rules; undefined if nothing. */
export function judgeLink(
  index: TextIndex,
  link: Link,
  { from, to }: Span,
  { guards }: LinkRules,
): Violation | undefined {
  const place = { link, from, to };
  if (link.gap && from === to && !isOwnMark(index, link, place) && changesSpeaker(index, place, true))
    return { kind: 'other-speaker', ...place };
  if (isLiteral(index, link, { from, to })) return undefined;
  if (!link.gap && !link.inserts) return { kind: 'bracket-swallows', ...place };
  const { lost, fault } = link.gap
    ? weighed(index, link, { from, to }, guards)
    : lostIn(index, link, { from, to }, guards);
  if (lost !== undefined) {
    const word = index.text.slice(index.tokens.starts[lost.at], index.tokens.ends[lost.at + lost.length - 1]);
    return { kind: link.gap ? 'gap-swallows' : 'bracket-swallows', guarded: lost.kind, word, ...place };
  }
  const dropped = link.gap || !link.inserts ? undefined : droppedBy(index, guards, link.words, { from, to });
  if (dropped !== undefined) {
    const word = index.text.slice(index.tokens.starts[dropped.at], index.tokens.ends[dropped.at]);
    return { kind: 'bracket-swallows', guarded: 'words', word, ...place };
  }
  for (const bracket of link.brackets) {
    const brought = bracketBrings(index, guards, { ...bracket, hidden: { from, to }, near: { from, to } });
    if (brought !== undefined) return { kind: 'bracket-adds', guarded: brought.kind, word: brought.word, ...place };
  }
  if (fault !== undefined) return { kind: fault, ...place };
  if (to - from > lawfulDistance(link)) return { kind: link.gap ? 'gap-too-long' : 'bracket-too-long', ...place };
  return link.gap && paragraphs(index, from, to) > MOST_PARAGRAPHS ? { kind: 'gap-too-long', ...place } : undefined;
}

/** Why a reader should look at what a lawful link stands for. */
export type LinkDoubt = Doubt | 'bracket-replaces';

/** Why a reader should look at what a lawful link stands for; undefined if there is nothing to see. */
export function doubtOf(index: TextIndex, link: Link, span: Span, guards: Guards): LinkDoubt | undefined {
  if (isLiteral(index, link, span)) return undefined;
  const { doubt } = link.gap ? weighed(index, link, span, guards) : {};
  if (doubt !== undefined) return doubt;
  const said = link.brackets.map((bracket) => bracketDoubts(index, guards, { ...bracket, hidden: span, near: span }));
  return said.find((one) => one.doubt !== undefined)?.doubt;
}

function weighed(index: TextIndex, link: Link, span: Span, guards: Guards): Weighed {
  return weighGap(index, guards, { ...span, kept: new Set(link.words), hasOwnMarks: link.hasOwnMarks });
}

/** A bracket stands for words that do not govern. */
function lostIn(index: TextIndex, link: Link, { from, to }: Span, guards: Guards): Weighed {
  const kept = new Set(link.words);
  const lost =
    guardedBetween(index, guards, from, to).find((word) => !isKept(index, word, kept)) ??
    (link.inserts ? hiddenLimit(index, guards, link.words, { from, to }) : undefined);
  return { lost: lost ?? (link.inserts ? hiddenIntent(index, guards, link.words, { from, to }) : undefined) };
}

/** Whether the text itself has the words that are in the brackets. */
export function isLiteral({ tokens }: TextIndex, link: Link, { from, to }: Span): boolean {
  if (to === from) return !link.inserts;
  return !link.gap && to - from === link.ids.length && link.ids.every((id, at) => tokens.ids[from + at] === id);
}

/** Whether a gap is a mark of omission that the text has there itself: nothing was left out. */
export function isOwnMark({ tokens }: TextIndex, { gap, inserts }: Link, { from, to }: Span): boolean {
  return gap && !inserts && from === to && ((tokens.flags[to] ?? 0) & OMISSION) !== 0;
}

function isKept({ tokens, vocabulary }: TextIndex, { at, length }: GuardedWord, kept: ReadonlySet<string>): boolean {
  for (let place = at; place < at + length; place += 1) {
    if (!kept.has(vocabulary.words[tokens.ids[place] ?? -1] ?? '')) return false;
  }
  return true;
}

function paragraphs({ tokens }: TextIndex, from: number, to: number): number {
  let count = 0;
  for (let at = from; at <= to; at += 1) if (((tokens.flags[at] ?? 0) & PARAGRAPH_START) !== 0) count += 1;
  return count;
}
