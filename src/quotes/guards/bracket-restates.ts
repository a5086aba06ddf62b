import type { Span } from '../text/span.ts';
import { foldedForm } from '../text/fold.ts';
import type { TextIndex } from '../text/text-index.ts';
import { isCompoundNear } from './bracket-compound.ts';
import type { Bracketed } from './bracket-names.ts';
import { smallLengthAt } from './clauses.ts';
import type { Guards } from './guards.ts';
import { lengthAt, type WordAt } from './word-list.ts';

/** Articles that are pronouns, too: “o laboratório” does not point back. */
const ARTICLE_FORMS: ReadonlySet<string> = new Set(
  'o a os as el la los las lo le les l il i gli der die das den dem des de het een ο η το τον την του της ال'.split(
    ' ',
  ),
);
const CASED = /^[\p{Lu}\p{Ll}]/u;

/** Whether what a bracket stands for says more than a pronoun, and the bracket says nothing of it. */
export function replacesWords(index: TextIndex, guards: Guards, { from, to }: Span, words: readonly string[]): boolean {
  const { determiners, pronouns, subjects } = guards.clauses;
  const smallAt = (wordAt: WordAt, at: number): number => smallLengthAt(guards.clauses, wordAt, at);
  const hidden: WordAt = (at) => (at < to ? index.vocabulary.words[index.tokens.ids[at] ?? -1] : undefined);
  if (words.some((word) => isCompoundNear(index, word, { from, to }))) return false;
  const theirs = stemsOf(hidden, smallAt, from, to);
  const ours = stemsOf((at) => words[at], smallAt, 0, words.length);
  if (theirs.length === 0 || ours.length === 0) return false;
  if (theirs.some((stem) => ours.includes(stem))) return false;
  // “This ban”, “that company”: what points back may be named.
  const pointsBackTo =
    !ARTICLE_FORMS.has(hidden(from) ?? '') &&
    lengthAt(determiners, hidden, from) > 0 &&
    lengthAt(pronouns, hidden, from) + lengthAt(subjects, hidden, from) > 0;
  return !pointsBackTo;
}

/**
 * Whether a bracket in small letters says again but a part of what it stands for: `[was dismissed]` for “is about to be
 * dismissed”. A noun with its article may do so, and so may names be shortened.
 */
export function restatesHalf(
  { vocabulary, tokens, text }: TextIndex,
  guards: Guards,
  { hidden, words: pieces }: Bracketed,
): boolean {
  const words = pieces.map(({ raw }) => foldedForm(raw));
  if (!/^\p{Ll}/u.test(pieces[0]?.raw ?? '') || lengthAt(guards.clauses.determiners, (at) => words[at], 0) > 0)
    return false;
  const smallAt = (wordAt: WordAt, at: number): number => smallLengthAt(guards.clauses, wordAt, at);
  const isName = (at: number): boolean => /^\p{Lu}/u.test(text.slice(tokens.starts[at], (tokens.starts[at] ?? 0) + 2));
  const there: WordAt = (at) => (at < hidden.to && !isName(at) ? vocabulary.words[tokens.ids[at] ?? -1] : undefined);
  const theirs = stemsOf(there, smallAt, hidden.from, hidden.to).filter((stem) => stem !== '');
  const ours = stemsOf((at) => words[at], smallAt, 0, words.length);
  return theirs.some((stem) => ours.includes(stem)) && theirs.some((stem) => !ours.includes(stem));
}

/** The beginnings of the words that say something. */
function stemsOf(
  wordAt: WordAt,
  smallAt: (wordAt: WordAt, at: number) => number,
  from: number,
  to: number,
): readonly string[] {
  const stems: string[] = [];
  for (let at = from; at < to;) {
    const small = smallAt(wordAt, at);
    const word = wordAt(at) ?? '';
    if (small === 0 && !(CASED.test(word) && word.length < 3)) stems.push(stemOf(word));
    at += Math.max(1, small);
  }
  return stems;
}

/** Endings, and the Arabic article, are not of the stem. */
function stemOf(word: string): string {
  if (/^\p{Script=Hangul}/u.test(word)) return word.slice(0, 2);
  return word.replace(/^[وبكف]?ال(?=..)/u, '').slice(0, 4);
}
