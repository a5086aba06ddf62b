import type { Span } from '../text/span.ts';
import type { TextIndex } from '../text/text-index.ts';
import { bracketLists } from './bracket-lists.ts';
import { smallLengthAt } from './clauses.ts';
import type { Guards } from './guards.ts';
import { firstOf, lengthAt, type WordAt } from './word-list.ts';

/** “To a man”: the article is not always the first word. */
const MOST_BEFORE = 2;
const STEM = 4;

/** Whether a bracket says who or what is meant where the text leaves it open: `[the accused]` for “a man”. */
export function definesTheIndefinite(
  index: TextIndex,
  guards: Guards,
  { from, to }: Span,
  words: readonly string[],
): boolean {
  const { indefinites } = bracketLists(guards);
  const said: WordAt = (at) => words[at];
  const there: WordAt = (at) => (at < to ? index.vocabulary.words[index.tokens.ids[at] ?? -1] : undefined);
  const article = firstOf(indefinites, there, from, Math.min(to, from + MOST_BEFORE));
  if (article === undefined || firstOf(indefinites, said, 0, words.length) !== undefined) return false;
  const ours = words.filter((word, at) => isTelling(guards, said, at, word));
  // `[the]` for “a”.
  if (ours.length === 0) return to - from === 1 && lengthAt(guards.clauses.determiners, said, 0) > 0;
  for (let at = from; at < to; at += 1) {
    const word = there(at) ?? '';
    if (lengthAt(indefinites, there, at) > 0 || !isTelling(guards, there, at, word)) continue;
    if (ours.some((one) => one.slice(0, STEM) === word.slice(0, STEM))) return false;
  }
  return true;
}

/** Whether a bracket adds something to what the text has: `[and compensation]`. */
export function addsMore(index: TextIndex, guards: Guards, { from, to }: Span, words: readonly string[]): boolean {
  const { and } = bracketLists(guards);
  const said: WordAt = (at) => words[at];
  const length = lengthAt(and, said, 0);
  if (length === 0 || firstOf(guards.clauses.speech, said, 0, words.length) !== undefined) return false;
  // Japanese has one word for “and” and for that with which words of others end.
  const isMore = words.some((word, at) => at >= length && isTelling(guards, said, at, word));
  const isParticle = /^\p{Script=Hiragana}/u.test(words[0] ?? '') && !/^\p{Script=Han}/u.test(words[length] ?? '');
  const there: WordAt = (at) => index.vocabulary.words[index.tokens.ids[at] ?? -1];
  return isMore && !isParticle && firstOf(and, there, from, to) === undefined;
}

function isTelling(guards: Guards, wordAt: WordAt, at: number, word: string): boolean {
  return smallLengthAt(guards.clauses, wordAt, at) === 0 && (word.length > 2 || /^\p{Lo}/u.test(word));
}
