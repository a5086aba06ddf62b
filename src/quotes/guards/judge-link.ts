import { guardedBetween, guardedKind, type Guarded, type GuardedWord, type Guards } from './guards.ts';
import type { Link } from '../quotation/pattern.ts';
import { OMISSION, PARAGRAPH_START, SENTENCE_START } from '../text/separation.ts';
import type { TextIndex } from '../text/text-index.ts';

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
  readonly kind: 'gap-swallows' | 'bracket-swallows' | 'bracket-adds' | 'gap-too-long' | 'bracket-too-long';
  readonly link: Link;
  /** The words of the text in its place: from one token up to another. */
  readonly from: number;
  readonly to: number;
  /** The guarded word, and its place if it is in the text. */
  readonly guarded?: Guarded;
  readonly word?: string;
}

const MOST_IN_GAP = 150;
const MOST_PARAGRAPHS = 3;
const MOST_IN_BRACKET = 8;
/** A whole sentence that was left out is free to deny what it wants, unless it is as short as “That is a lie.” */
const SHORT_SENTENCE = 8;

/** The most words that may lie between the runs of a link, by the rules. */
export function lawfulDistance(link: Link): number {
  if (link.gap) return MOST_IN_GAP + (link.inserts ? MOST_IN_BRACKET : 0);
  // `[sic]` stands for nothing, or by itself.
  return Math.max(link.inserts ? MOST_IN_BRACKET : 0, link.ids.length);
}

interface Swallowed {
  readonly from: number;
  readonly to: number;
}

/** What a link has swallowed against the rules; undefined if nothing. */
export function judgeLink(
  index: TextIndex,
  link: Link,
  { from, to }: Swallowed,
  { guards }: LinkRules,
): Violation | undefined {
  const place = { link, from, to };
  if (isLiteral(index, link, { from, to })) return undefined;
  if (!link.gap && !link.inserts) return { kind: 'bracket-swallows', ...place };
  const adds = addedNegation(link, guards);
  const words = guardedBetween(index, guards, from, to);
  const kept = new Set(link.words);
  const lost = words.find((word) => !isKept(index, word, kept) && isGrave(index, link, { from, to }, word));
  if (lost !== undefined) {
    const word = index.text.slice(index.tokens.starts[lost.at], index.tokens.ends[lost.at + lost.length - 1]);
    return { kind: link.gap ? 'gap-swallows' : 'bracket-swallows', guarded: lost.kind, word, ...place };
  }
  if (adds !== undefined && !words.some(({ kind }) => kind === 'negation')) {
    return { kind: 'bracket-adds', guarded: 'negation', word: adds, ...place };
  }
  if (to - from > lawfulDistance(link)) return { kind: link.gap ? 'gap-too-long' : 'bracket-too-long', ...place };
  return link.gap && paragraphs(index, from, to) > MOST_PARAGRAPHS ? { kind: 'gap-too-long', ...place } : undefined;
}

/** Whether the text itself has the words that are in the brackets. */
export function isLiteral({ tokens }: TextIndex, link: Link, { from, to }: Swallowed): boolean {
  if (to === from) return !link.inserts;
  return !link.gap && to - from === link.ids.length && link.ids.every((id, at) => tokens.ids[from + at] === id);
}

/** Whether a gap is a mark of omission that the text has there itself: nothing was left out. */
export function isOwnMark({ tokens }: TextIndex, { gap, inserts }: Link, { from, to }: Swallowed): boolean {
  return gap && !inserts && from === to && ((tokens.flags[to] ?? 0) & OMISSION) !== 0;
}

function addedNegation({ words }: Link, guards: Guards): string | undefined {
  return words.find((word) => guardedKind(word, guards) === 'negation');
}

function isKept({ tokens, vocabulary }: TextIndex, { at, length }: GuardedWord, kept: ReadonlySet<string>): boolean {
  for (let place = at; place < at + length; place += 1) {
    if (!kept.has(vocabulary.words[tokens.ids[place] ?? -1] ?? '')) return false;
  }
  return true;
}

/** In a sentence of which a part is quoted every guarded word counts; in one that is wholly left out, negations do. */
function isGrave(index: TextIndex, link: Link, { from, to }: Swallowed, { kind, at }: GuardedWord): boolean {
  if (kind === 'negation' || !link.gap) return true;
  const start = sentenceStart(index, at);
  const end = sentenceEnd(index, at);
  if (start < from || end > to) return true;
  return kind === 'denial' && end - start <= SHORT_SENTENCE;
}

/** The first token of the sentence in which a token stands. */
function sentenceStart({ tokens }: TextIndex, at: number): number {
  let start = at;
  while (start > 0 && at - start <= MOST_IN_GAP && ((tokens.flags[start] ?? 0) & SENTENCE_START) === 0) start -= 1;
  return start;
}

/** The token behind the sentence in which a token stands. */
function sentenceEnd({ tokens }: TextIndex, at: number): number {
  let end = at + 1;
  while (end < tokens.count && end - at <= MOST_IN_GAP && ((tokens.flags[end] ?? 0) & SENTENCE_START) === 0) end += 1;
  return end;
}

function paragraphs({ tokens }: TextIndex, from: number, to: number): number {
  let count = 0;
  for (let at = from; at <= to; at += 1) if (((tokens.flags[at] ?? 0) & PARAGRAPH_START) !== 0) count += 1;
  return count;
}
