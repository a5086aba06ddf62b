import type { Alignment } from '../match/align.ts';
import type { Span } from '../text/span.ts';
import { bracketsOf, type Bracket, type Pattern } from '../quotation/pattern.ts';
import type { Piece } from '../quotation/parse-quote.ts';
import { isSetOff, isSign } from '../text/borders.ts';
import { foldedForm } from '../text/fold.ts';
import type { TextIndex } from '../text/text-index.ts';
import { droppedBy } from './restated.ts';
import type { Lost } from './weighed.ts';
import { bracketSays, type Brought } from './bracket-says.ts';
import { guardedBetween, type GuardedWord, type Guards } from './guards.ts';
import { lengthAt, lengthBefore, type WordAt } from './word-list.ts';

/** What a bracket at the edge of a quotation does that it must not, or what a reader should look at. */
export interface Edge {
  readonly pieces: readonly Piece[];
  /** What it stands for, as far as can be told: words next to the quoted ones. */
  readonly hidden: Span;
  readonly lost?: { readonly kind: Lost; readonly at: number; readonly length: number };
  readonly brought?: Brought;
  readonly doubt?: 'bracket-replaces';
}

/** A bracket stands for at most so many words. */
const MOST_HIDDEN = 8;
/** A noun has so few words before it. */
const MOST_IN_PHRASE = 4;
/** So near to a phrase, in words, something governs it: “most of the”. */
const NEAR = 2;

/** A quotation whose edges are judged. */
export interface EdgesOf {
  readonly index: TextIndex;
  readonly quote: string;
  readonly guards: Guards;
}

/** Judges the brackets before the first and behind the last quoted word. */
export function judgeEdges(asked: EdgesOf, { runs, outer }: Pattern, { spans }: Alignment): readonly Edge[] {
  const [first, last] = [spans[0], spans.at(-1)];
  const piece = runs[0]?.pieces[0];
  if (first === undefined || last === undefined || piece === undefined) return [];
  const leading = outer.filter(({ start }) => start < piece.start);
  const trailing = outer.filter(({ start }) => start >= piece.start);
  return [
    ...edge(asked, leading, { side: 'before', at: first.from }),
    ...edge(asked, trailing, { side: 'behind', at: last.to }),
  ];
}

interface Border {
  readonly side: 'before' | 'behind';
  readonly at: number;
}

function edge(asked: EdgesOf, pieces: readonly Piece[], border: Border): readonly Edge[] {
  const { index, guards } = asked;
  const brackets = bracketsOf(asked.quote, pieces);
  if (brackets.length === 0) return [];
  const near = wordsNear(asked, border, isPartedFrom(asked.quote, pieces, border.side));
  // Behind a gap nobody knows which words the bracket is next to.
  const isFar = pieces.some(({ kind }) => kind === 'gap');
  const hidden = isFar ? { from: border.at, to: border.at } : hiddenBy(asked, brackets, border, near);
  const kept = new Set(brackets.flatMap(({ words }) => words.map(({ raw }) => foldedForm(raw))));
  const dropped =
    isFar || border.side === 'before' ? undefined : droppedBy(index, guards, [...kept], { ...near, isAtEnd: true });
  const lost = isFar
    ? undefined
    : (lostAt(asked, { hidden, near, kept }, border) ??
      (dropped && { kind: 'words' as const, at: dropped.at, length: 1 }));
  const said = brackets.map((bracket) => bracketSays(index, guards, { ...bracket, hidden, near }));
  return [
    {
      pieces,
      hidden,
      lost,
      brought: said.find(({ brought }) => brought !== undefined)?.brought,
      doubt: said.find(({ doubt }) => doubt !== undefined)?.doubt,
    },
  ];
}

/** The words next to the quoted ones, up to punctuation or a word that joins clauses. */
function wordsNear({ index, guards }: EdgesOf, { side, at }: Border, isApart: boolean): Span {
  if (side === 'before') {
    let from = at;
    const wordAt: WordAt = (place) => index.vocabulary.words[index.tokens.ids[place] ?? -1];
    const { relatives, conjunctions, determiners } = guards.clauses;
    const joins = (place: number): boolean =>
      lengthAt(conjunctions, wordAt, place) > 0 ||
      (lengthAt(relatives, wordAt, place) > 0 &&
        (lengthAt(determiners, wordAt, place) === 0 || isSetOff(index, place)));
    // `[I believe], that`: the comma is in the quotation, too.
    const stops = (place: number): boolean =>
      place === at ? !isApart && isParted(index, place) : isParted(index, place) || joins(place);
    while (from > 0 && at - from < MOST_HIDDEN && !stops(from)) from -= 1;
    return { from, to: at };
  }
  // Where the quotation has a comma there, the text may.
  let to = isApart && at < index.tokens.count ? at + 1 : at;
  const most = isSign(index, at) ? 2 * MOST_HIDDEN : MOST_HIDDEN;
  while (to < index.tokens.count && to - at < most && !isSetOff(index, to)) to += 1;
  return { from: at, to };
}

/** Whether punctuation parts the brackets from the quoted words. */
function isPartedFrom(quote: string, pieces: readonly Piece[], side: Border['side']): boolean {
  if (side === 'before') return /^\s*[,;:，、：]/u.test(quote.slice(pieces.at(-1)?.end));
  return /[,;:，、：]\s*$/u.test(quote.slice(0, pieces[0]?.start));
}

/** Whether punctuation or a quotation mark stands before a token. */
function isParted(index: TextIndex, at: number): boolean {
  const { text, tokens } = index;
  return isSetOff(index, at) || /["“”„«»「」『』]/u.test(text.slice(tokens.ends[at - 1], tokens.starts[at]));
}

/** What a bracket stands for: a pronoun, a name, or the phrase that is next to the quoted words. */
function hiddenBy(asked: EdgesOf, brackets: readonly Bracket[], { side, at }: Border, near: Span): Span {
  const { index, guards } = asked;
  if (near.from === near.to) return near;
  const wordAt: WordAt = (place) => index.vocabulary.words[index.tokens.ids[place] ?? -1];
  const { subjects, pronouns, relatives, conjunctions, determiners } = guards.clauses;
  const isOne = (lists: readonly (typeof subjects)[], place: number): boolean =>
    lists.some((list) => lengthAt(list, wordAt, place) > 0);
  const literal = literalAt(asked, brackets, { side, at });
  if (literal !== undefined) return literal;
  if (side === 'behind') {
    if (isOne([subjects, pronouns], at) && !isOne([determiners], at)) return { from: at, to: at + 1 };
    const stems = new Set(brackets.flatMap(({ words }) => words.map(({ raw }) => foldedForm(raw).slice(0, 5))));
    for (let to = near.from; to < near.to; to += 1) {
      const stem = (wordAt(to) ?? '').slice(0, 5);
      if (stem.length > 3 && stems.has(stem)) return { from: at, to: to + 1 };
    }
    return { from: at, to: at };
  }
  const back = Math.max(...[subjects, pronouns, relatives].map((list) => lengthBefore(list, wordAt, at)));
  // German has one word for “who” and “the”.
  const isArticle = lengthBefore(determiners, wordAt, at) === back && !isSetOff(index, at - back);
  if (back > 0 && (!isArticle || lengthBefore(subjects, wordAt, at) > 0)) return { from: at - back, to: at };
  if (lengthBefore(conjunctions, wordAt, at) > 0) return { from: at, to: at };
  let from = at - 1;
  if (isCapital(index, from)) {
    while (from > near.from && isCapital(index, from - 1)) from -= 1;
    return { from, to: at };
  }
  while (from > near.from && at - from < MOST_IN_PHRASE && !isOne([determiners], from)) from -= 1;
  return { from, to: at };
}

/** The words next to the quoted ones, where the brackets have the very same. */
function literalAt({ index }: EdgesOf, brackets: readonly Bracket[], { side, at }: Border): Span | undefined {
  const words = brackets.flatMap((bracket) => bracket.words.map(({ raw }) => foldedForm(raw)));
  const from = side === 'before' ? at - words.length : at;
  const isSame = words.every((word, place) => index.vocabulary.words[index.tokens.ids[from + place] ?? -1] === word);
  return isSame ? { from, to: from + words.length } : undefined;
}

function isCapital({ text, tokens }: TextIndex, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(tokens.starts[at], (tokens.starts[at] ?? 0) + 2));
}

/** A guarded word in what a bracket stands for, or so near to it that it governs it. */
function lostAt(
  { index, guards }: EdgesOf,
  { hidden, near, kept }: { readonly hidden: Span; readonly near: Span; readonly kept: ReadonlySet<string> },
  { side }: Border,
): GuardedWord | undefined {
  const { tokens, vocabulary } = index;
  const words = guardedBetween(index, guards, near.from, near.to).filter(({ at, length }) => {
    for (let place = at; place < at + length; place += 1) {
      if (!kept.has(vocabulary.words[tokens.ids[place] ?? -1] ?? '')) return true;
    }
    return false;
  });
  if (side === 'before')
    return words.find(({ at, length }) => at + length > hidden.from - NEAR && hidden.to > hidden.from);
  return words.find(({ at }) => at < Math.max(hidden.to, hidden.from + NEAR));
}
