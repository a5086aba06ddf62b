import type { Alignment } from '../match/align.ts';
import type { Span } from '../text/span.ts';
import { bracketsOf, type Bracket, type Pattern } from '../quotation/pattern.ts';
import type { Piece } from '../quotation/parse-quote.ts';
import { isSentenceStart, isSetOff, sentenceStart } from '../text/borders.ts';
import { foldedForm } from '../text/fold.ts';
import type { TextIndex } from '../text/text-index.ts';
import { droppedBy } from './restated.ts';
import type { Edge, EdgesOf } from './edge.ts';
import { hiddenLimit, opposedIn } from './bracket-hides.ts';
import { bracketLists } from './bracket-lists.ts';
import { lostBefore, lostBehind, lostByCapital } from './open-edge.ts';
import { intentNear } from './intent-near.ts';
import { bracketSays } from './bracket-says.ts';
import { smallLengthAt } from './clauses.ts';
import { guardedBetween, type GuardedWord, type Guards } from './guards.ts';
import { GOVERNS_BEHIND, wordCut } from './word-cut.ts';
import { isPartedFrom, wordsNear, type Border } from './words-near.ts';
import { lengthAt, lengthBefore, type WordAt } from './word-list.ts';

/** A noun has so few words before it. */
const MOST_IN_PHRASE = 4;
/** So near to a phrase, in words, something governs it: “most of the”. */
const NEAR = 2;

/** Judges the brackets before the first and behind the last quoted word. */
export function judgeEdges(asked: EdgesOf, { runs, outer }: Pattern, { spans }: Alignment): readonly Edge[] {
  const [first, last] = [spans[0], spans.at(-1)];
  const piece = runs[0]?.pieces[0];
  if (first === undefined || last === undefined || piece === undefined) return [];
  const leading = outer.filter(({ start }) => start < piece.start);
  const trailing = outer.filter(({ start }) => start >= piece.start);
  return [
    ...edge(asked, leading, { side: 'before', at: first.from, begins: first.from }),
    ...openEdges(asked, { leading, trailing, piece }, { from: first.from, to: last.to }),
    ...edge(asked, trailing, { side: 'behind', at: last.to, begins: first.from }),
    ...(bracketsOf(asked.quote, trailing).length === 0 ? wordCut(asked, runs.at(-1)?.pieces ?? [], last) : []),
  ];
}

/** The pieces at both ends of a quotation, and its first word. */
interface Ends {
  readonly leading: readonly Piece[];
  readonly trailing: readonly Piece[];
  readonly piece: Piece;
}

/** A mark of omission at an end says that words are left out there, and a capital in brackets hides that they are. */
function openEdges(asked: EdgesOf, { leading, trailing, piece }: Ends, { from, to }: Span): readonly Edge[] {
  const isGap = (pieces: readonly Piece[]): boolean =>
    pieces.some(({ kind }) => kind === 'gap') && bracketsOf(asked.quote, pieces).length === 0;
  const behind = isGap(trailing) ? lostBehind(asked, to) : undefined;
  const before = isGap(leading) ? lostBefore(asked, from) : undefined;
  const capital = leading.length === 0 && piece.kind === 'changed' ? lostByCapital(asked, piece, from) : undefined;
  return [
    ...(before === undefined ? [] : [{ pieces: leading, hidden: { from: before.at, to: from }, lost: before }]),
    ...(capital === undefined ? [] : [{ pieces: [piece], hidden: { from: capital.at, to: from }, lost: capital }]),
    ...(behind === undefined
      ? []
      : [{ pieces: trailing, hidden: { from: to, to: behind.at + behind.length }, lost: behind }]),
  ];
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
      hiddenLimit(index, guards, [...kept], hidden) ??
      (border.side === 'behind' && hidden.to === hidden.from
        ? opposedIn(index, guards, [...kept], { from: near.from, to: Math.min(near.to, near.from + NEAR) })
        : undefined) ??
      intentNear(asked, [...kept], { hidden, near, border }) ??
      (dropped && { kind: 'words' as const, at: dropped.at, length: 1 }));
  const clause = !isFar && border.side === 'before' && near.from === near.to ? lostBefore(asked, border.at) : undefined;
  const said = brackets.map((bracket) => bracketSays(index, guards, { ...bracket, hidden, near }));
  const isSubject =
    !isFar && border.side === 'before' && near.from === near.to && isAnotherSubject(index, guards, kept, border.at);
  const goesOn = !isFar && border.side === 'behind' && near.to > near.from && hidden.to === hidden.from;
  const strange =
    goesOn && lost === undefined && isUncased(kept)
      ? said.find((one) => one.strange !== undefined)?.strange
      : undefined;
  return [
    {
      pieces,
      hidden,
      lost: lost ?? (clause?.kind === 'condition' ? clause : undefined),
      brought:
        said.find(({ brought }) => brought !== undefined)?.brought ??
        (strange === undefined ? undefined : { kind: 'words', word: strange }),
      doubt:
        said.find(({ doubt }) => doubt !== undefined)?.doubt ?? (goesOn || isSubject ? 'bracket-replaces' : undefined),
    },
  ];
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
    // “A copy”, where the bracket says which: `[the original]`.
    const article = lengthAt(bracketLists(guards).indefinites, wordAt, at);
    const isDefinite =
      lengthAt(determiners, (place) => brackets[0]?.words[place] && foldedForm(brackets[0].words[place].raw), 0) > 0;
    return { from: at, to: article > 0 && isDefinite ? Math.min(near.to, at + article + 1) : at };
  }
  const back = Math.max(...[subjects, pronouns, relatives].map((list) => lengthBefore(list, wordAt, at)));
  // German has one word for “who” and “the”.
  const isArticle = lengthBefore(determiners, wordAt, at) === back && !isSetOff(index, at - back);
  // Swedish `man` is “one”, and `en man` a man.
  const isNoun = lengthBefore(bracketLists(guards).indefinites, wordAt, at - back) > 0;
  if (back > 0 && !isNoun && (!isArticle || lengthBefore(subjects, wordAt, at) > 0)) return { from: at - back, to: at };
  if (lengthBefore(conjunctions, wordAt, at) > 0) return { from: at, to: at };
  let from = at - 1;
  if (isCapital(index, from)) {
    while (from > near.from && isCapital(index, from - 1)) from -= 1;
    return { from, to: at };
  }
  const { indefinites } = bracketLists(guards);
  while (from > near.from && at - from < MOST_IN_PHRASE && !isOne([determiners, indefinites], from)) from -= 1;
  // `какой-то` is two words.
  if (from > near.from && lengthAt(indefinites, wordAt, from - 1) > 1) from -= 1;
  return { from, to: at };
}

/**
 * Whether a bracket puts a subject before words whose own subject stands further up, behind a comma: `[Ms Ashgrove] put` for
 * “Counsel, Imogen Farr, put”.
 */
function isAnotherSubject(index: TextIndex, guards: Guards, words: ReadonlySet<string>, at: number): boolean {
  const start = sentenceStart(index, at - 1);
  if (isSentenceStart(index, at) || start >= at) return false;
  const said: WordAt = (place) => [...words][place];
  const telling = [...words].filter(
    (word, place) => word.length > 2 && smallLengthAt(guards.clauses, said, place) === 0,
  );
  const stems = telling.map((word) => word.slice(0, 4));
  for (let place = start; place < at; place += 1) {
    const there = index.vocabulary.words[index.tokens.ids[place] ?? -1] ?? '';
    if (stems.some((stem) => there.startsWith(stem))) return false;
  }
  return telling.length > 0;
}

/** Whether words are of scripts without capitals, which do not show what is a name. */
function isUncased(words: ReadonlySet<string>): boolean {
  return [...words].every((word) => !/^\p{Ll}/u.test(word));
}

/** The words next to the quoted ones, where the brackets have the very same. */
function literalAt(
  { index }: EdgesOf,
  brackets: readonly Bracket[],
  { side, at }: Pick<Border, 'side' | 'at'>,
): Span | undefined {
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
  return words.find(
    ({ kind, at }) =>
      at < Math.max(hidden.to, hidden.from + NEAR) || (guards.verbLast && GOVERNS_BEHIND.includes(kind)),
  );
}
