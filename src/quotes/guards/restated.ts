import type { Span } from '../text/span.ts';
import { isSign } from '../text/borders.ts';
import type { TextIndex } from '../text/text-index.ts';
import { smallLengthAt } from './clauses.ts';
import type { Guards } from './guards.ts';
import { lengthAt, type WordAt } from './word-list.ts';

/** A word of the text that says something. */
interface Telling {
  readonly at: number;
  readonly word: string;
}

/** Fewer signs are an ending. */
const MOST_OF_AN_ENDING = 2;

/**
 * What a bracket drops of a phrase that it restates: `[resigned]` for “offered to resign”. Undefined where it restates
 * nothing, a name, or a noun with its article.
 */
export function droppedBy(
  index: TextIndex,
  guards: Guards,
  words: readonly string[],
  { from, to, isAtEnd = false }: Span & { readonly isAtEnd?: boolean },
): Telling | undefined {
  if (lengthAt(guards.clauses.determiners, (at) => words[at], 0) > 0) return undefined;
  const standing = tellingIn(guards, (at) => (at < to ? wordOf(index, at) : undefined), { from, to });
  const said = tellingIn(guards, (at) => words[at], { from: 0, to: words.length });
  const found = standing.findIndex((one, place) => restates(index, one, standing[place + 1], said));
  const restated = standing[found];
  const nounsAreCapital = lengthAt(guards.clauses.conjunctions, () => 'und', 0) > 0;
  if (restated === undefined) return undefined;
  if (isName(index, restated.at) && (!nounsAreCapital || words.includes(restated.word))) return undefined;
  const isChanged = !words.includes(restated.word);
  const kept = new Set(words);
  const isOther = ({ word }: Telling): boolean => !kept.has(word);
  if (isChanged || said.length > 1) {
    const before = standing.slice(0, found).find(isOther);
    if (before !== undefined) return before;
  }
  if (!guards.verbLast || !isAtEnd) return undefined;
  const behind = standing.slice(found + 1).filter(isOther);
  const fewest = isSign(index, restated.at) ? MOST_OF_AN_ENDING : 0;
  return behind.length > fewest ? behind[0] : undefined;
}

/** How many words say something that are not small. */
export function countTelling(index: TextIndex, guards: Guards, span: Span): number {
  return tellingIn(guards, (at) => (at < span.to ? wordOf(index, at) : undefined), span).length;
}

function wordOf({ tokens, vocabulary }: TextIndex, at: number): string | undefined {
  return vocabulary.words[tokens.ids[at] ?? -1];
}

function tellingIn({ clauses }: Guards, wordAt: WordAt, { from, to }: Span): readonly Telling[] {
  const found: Telling[] = [];
  for (let at = from; at < to;) {
    const small = smallLengthAt(clauses, wordAt, at);
    const word = wordAt(at) ?? '';
    if (small === 0 && !/^\p{L}{1,2}$/u.test(word.replace(/^\p{Lo}+$/u, 'long'))) found.push({ at, word });
    at += Math.max(1, small);
  }
  return found;
}

/** Whether a word of the text, or a pair of signs, is of the root of a word in the bracket. */
function restates(
  index: TextIndex,
  { at, word }: Telling,
  next: Telling | undefined,
  said: readonly Telling[],
): boolean {
  if (!isSign(index, at)) return said.some((one) => haveOneRoot(one.word, word));
  return said.some((one, place) => one.word === word && next?.at === at + 1 && said[place + 1]?.word === next.word);
}

/** Whether two words, folded, begin alike; Arabic words may have endings, such as “his”. */
export function haveOneRoot(one: string, other: string): boolean {
  if (/^\p{Script=Hangul}/u.test(one)) return one.slice(0, 2) === other.slice(0, 2);
  if (/^\p{Script=Arabic}{4}/u.test(one)) return other.startsWith(one) || one.startsWith(other);
  if (/^\p{Lo}/u.test(one)) return one === other;
  const shared = Math.max(4, Math.ceil(Math.min(one.length, other.length) * 0.6));
  return one.slice(0, shared) === other.slice(0, shared);
}

function isName({ text, tokens }: TextIndex, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(tokens.starts[at], (tokens.starts[at] ?? 0) + 2));
}
