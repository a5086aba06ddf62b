import type { Span } from '../text/span.ts';
import type { WordPiece } from '../quotation/parse-quote.ts';
import { paragraphEnd, paragraphStart } from '../text/borders.ts';
import { foldedForm } from '../text/fold.ts';
import { frequency, placesOf } from '../text/postings.ts';
import { UNKNOWN, type TextIndex } from '../text/text-index.ts';
import { guardedBetween, guardedWords, type Guarded, type Guards } from './guards.ts';
import { smallLengthAt } from './clauses.ts';
import { countTelling } from './restated.ts';
import { firstOf, lengthAt, type WordAt } from './word-list.ts';

/** The quoter's words in brackets, and what the text has in their place. */
export interface Bracketed {
  readonly words: readonly WordPiece[];
  /** Whether the bracket begins a sentence of the quotation: a capital there makes no name. */
  readonly opensSentence: boolean;
  /** The words that it stands for: from one token up to another. */
  readonly hidden: Span;
  /** The words among which a guarded one must be for the bracket to repeat it. */
  readonly near: Span;
}

/** What a bracket brings that the text does not have there. */
export interface Brought {
  readonly kind: Guarded | 'universal' | 'name' | 'words';
  readonly word: string;
}

/** What a bracket says against the rules, or what a reader should look at. */
export interface Said {
  readonly brought?: Brought;
  readonly doubt?: 'bracket-replaces';
}

/** A capitalised word of a bracket. */
interface Name {
  readonly raw: string;
  /** Whether the capital may be that of a sentence. */
  readonly isInitial: boolean;
}

const CASED = /^[\p{Lu}\p{Ll}]/u;
/** From so far before, a name is carried on: two paragraphs or so. */
const CARRIED = 400;

/** Asks of each word in a bracket whether the text has it in the same place or paragraph. */
export function bracketSays(index: TextIndex, guards: Guards, bracketed: Bracketed): Said {
  const words = bracketed.words.map(({ raw }) => foldedForm(raw));
  const brought = broughtGuarded(index, guards, bracketed, words) ?? broughtUniversal(index, guards, bracketed, words);
  if (brought?.brought !== undefined) return brought;
  const names = namesIn(index, guards, bracketed);
  const strange = names.find(({ raw, isInitial }) => !isInitial && !isKnown(index, raw));
  if (strange !== undefined) return { brought: { kind: 'name', word: strange.raw } };
  const other = otherName(index, guards, bracketed, names);
  if (other !== undefined) return { brought: { kind: 'name', word: other } };
  const invented = inventedWord(index, guards, bracketed, words);
  if (invented !== undefined) return { brought: { kind: 'words', word: invented } };
  const far = names.some(({ raw }) => !isNear(index, foldedName(raw), bracketed.hidden, CARRIED));
  const replaces = replacesWords(index, guards, bracketed.hidden, words);
  return brought?.doubt !== undefined || far || replaces ? { doubt: 'bracket-replaces' } : {};
}

/**
 * A word in place of a phrase that says something else: `[died]` for “fell ill”. Where nouns have articles, what begins
 * with one describes, and what has none does not; of several words, and of those that may be plurals, the text may have none.
 */
function inventedWord(
  index: TextIndex,
  guards: Guards,
  { hidden, words: pieces }: Bracketed,
  words: readonly string[],
): string | undefined {
  const { determiners } = guards.clauses;
  const wordAt: WordAt = (at) => words[at];
  const hasArticles = ARTICLES.some((article) => lengthAt(determiners, () => article, 0) > 0);
  if (!hasArticles || lengthAt(determiners, wordAt, 0) > 0 || countTelling(index, guards, hidden) < 2) return undefined;
  if (words.length === 1 && /^\p{Ll}.*[^s]$/u.test(pieces[0]?.raw ?? '')) {
    return replacesWords(index, guards, hidden, words) ? pieces[0]?.raw : undefined;
  }
  const telling = words.filter((_, at) => smallLengthAt(guards.clauses, wordAt, at) === 0);
  const isInvented = telling.length > 0 && telling.every((word) => !isNear(index, word, hidden, 1));
  const [first] = pieces;
  return isInvented && first !== undefined && /^\p{Ll}/u.test(first.raw) ? first.raw : undefined;
}

const ARTICLES = ['the', 'el', 'le', 'der', 'il', 'o', 'het', 'en', 'η', 'az', 'un'];

function broughtGuarded(
  index: TextIndex,
  guards: Guards,
  { near, hidden, words: pieces }: Bracketed,
  words: readonly string[],
): Said | undefined {
  const there = guardedBetween(index, guards, near.from, near.to);
  const textOf = (at: number): string => index.vocabulary.words[index.tokens.ids[at] ?? -1] ?? '';
  let doubt: Said | undefined;
  for (const { kind, at } of guardedWords(words, guards)) {
    const word = words[at] ?? '';
    const brought = { brought: { kind, word: pieces[at]?.raw ?? word } };
    if (kind === 'negation') {
      if (!there.some((one) => one.kind === 'negation')) return brought;
      continue;
    }
    if (there.some((one) => textOf(one.at) === word)) continue;
    if (!isNear(index, word, hidden, 0)) return brought;
    if (kind !== 'number') doubt = { doubt: 'bracket-replaces' };
  }
  return doubt;
}

function broughtUniversal(
  index: TextIndex,
  { clauses: { universals } }: Guards,
  { near, words: pieces }: Bracketed,
  words: readonly string[],
): Said | undefined {
  const said = firstOf(universals, (at) => words[at], 0, words.length);
  if (said === undefined) return undefined;
  const wordAt: WordAt = (at) => index.vocabulary.words[index.tokens.ids[at] ?? -1];
  if (firstOf(universals, wordAt, near.from, near.to) !== undefined) return undefined;
  return { brought: { kind: 'universal', word: pieces[said.at]?.raw ?? '' } };
}

/** The words of a bracket that are names, as far as capitals tell. */
function namesIn(index: TextIndex, guards: Guards, { words, opensSentence }: Bracketed): readonly Name[] {
  const folded = words.map(({ raw }) => foldedForm(raw));
  const { determiners, pronouns, subjects, conjunctions, relatives } = guards.clauses;
  const isSmall = (at: number): boolean =>
    [determiners, pronouns, subjects, conjunctions, relatives].some(
      (list) => lengthAt(list, (place) => folded[place], at) > 0,
    );
  const nounsAreCapital = lengthAt(guards.clauses.conjunctions, () => 'und', 0) > 0;
  return words.flatMap(({ raw }, at) => {
    if (!/^\p{Lu}/u.test(raw) || isSmall(at)) return [];
    const isInitial = at === 0 && opensSentence;
    if (isInitial && isWrittenSmall(index, raw)) return [];
    if (nounsAreCapital && at > 0 && isSmall(0)) return [];
    return [{ raw, isInitial }];
  });
}

function isWrittenSmall(index: TextIndex, raw: string): boolean {
  return index.vocabulary.spellings.includes(raw.toLowerCase());
}

function foldedName(raw: string): string {
  return foldedForm(raw.replace(/['’]s?$/u, ''));
}

function isKnown(index: TextIndex, raw: string): boolean {
  return (
    [foldedForm(raw), foldedName(raw)].some((word) => frequency(index, index.vocabulary.idOf(word)) > 0) ||
    stemIsKnown(index, foldedName(raw))
  );
}

/** A name is inflected in many languages: its beginning is enough. */
function stemIsKnown({ vocabulary }: TextIndex, word: string): boolean {
  if (word.length < 5) return false;
  const stem = word.slice(0, Math.max(4, word.length - 2));
  return vocabulary.words.some((one) => one.startsWith(stem) && Math.abs(one.length - word.length) <= 4);
}

/** Whether a word stands in the paragraph of what is hidden, or so many words before it. */
function isNear(index: TextIndex, word: string, { from, to }: Span, before: number): boolean {
  const start = Math.max(0, paragraphStart(index, Math.max(0, from - 1)) - before);
  const end = paragraphEnd(index, Math.max(0, to - 1));
  const id = index.vocabulary.idOf(word);
  if (id === UNKNOWN) return before > 0 && stemIsKnown(index, word);
  const places = placesOf(index, id);
  return places.some((place) => place >= start && place < end);
}

/** A name in a bracket that stands for another name. */
function otherName(
  index: TextIndex,
  guards: Guards,
  { hidden, words }: Bracketed,
  names: readonly Name[],
): string | undefined {
  if (names.length === 0) return undefined;
  const { text, tokens } = index;
  const stems = new Set(words.map(({ raw }) => foldedName(raw).slice(0, 4)));
  let isOther = false;
  for (let at = hidden.from; at < hidden.to; at += 1) {
    const raw = text.slice(tokens.starts[at], tokens.ends[at]);
    if (stems.has(foldedName(raw).slice(0, 4))) return undefined;
    if (/^\p{Lu}\p{L}{2,}/u.test(raw) && !pointsBack(index, guards, at)) isOther = true;
  }
  return isOther ? names[0]?.raw : undefined;
}

function pointsBack(index: TextIndex, { clauses }: Guards, at: number): boolean {
  const wordAt: WordAt = (place) => index.vocabulary.words[index.tokens.ids[place] ?? -1];
  const { subjects, pronouns, determiners, conjunctions } = clauses;
  return [subjects, pronouns, determiners, conjunctions].some((list) => lengthAt(list, wordAt, at) > 0);
}

/** Whether what a bracket stands for says more than a pronoun, and the bracket says nothing of it. */
function replacesWords(index: TextIndex, guards: Guards, { from, to }: Span, words: readonly string[]): boolean {
  const { determiners, pronouns, subjects } = guards.clauses;
  const smallAt = (wordAt: WordAt, at: number): number => smallLengthAt(guards.clauses, wordAt, at);
  const hidden: WordAt = (at) => (at < to ? index.vocabulary.words[index.tokens.ids[at] ?? -1] : undefined);
  const theirs = stemsOf(hidden, smallAt, from, to);
  const ours = stemsOf((at) => words[at], smallAt, 0, words.length);
  if (theirs.length === 0 || ours.length === 0 || theirs.some((stem) => ours.includes(stem))) return false;
  // “This ban”, “that company”: what points back may be named.
  const pointsBackTo =
    lengthAt(determiners, hidden, from) > 0 && lengthAt(pronouns, hidden, from) + lengthAt(subjects, hidden, from) > 0;
  return !pointsBackTo;
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
