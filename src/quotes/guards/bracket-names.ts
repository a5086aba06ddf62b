import type { Span } from '../text/span.ts';
import type { WordPiece } from '../quotation/parse-quote.ts';
import { paragraphEnd, paragraphStart } from '../text/borders.ts';
import { foldedForm } from '../text/fold.ts';
import { frequency, placesOf } from '../text/postings.ts';
import { UNKNOWN, type TextIndex } from '../text/text-index.ts';
import { isCompoundNear } from './bracket-compound.ts';
import type { Guards } from './guards.ts';
import { lengthAt, type WordAt } from './word-list.ts';

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

/** A capitalised word of a bracket. */
export interface Name {
  readonly raw: string;
  /** Whether the capital may be that of a sentence. */
  readonly isInitial: boolean;
}

/** The words of a bracket that are names, as far as capitals tell. */
export function namesIn(index: TextIndex, guards: Guards, { words, opensSentence }: Bracketed): readonly Name[] {
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

/** The spellings of a text; they follow from it, and few quotations ask. */
const spellingsByText = new WeakMap<TextIndex, ReadonlySet<string>>();

function isWrittenSmall(index: TextIndex, raw: string): boolean {
  const spellings = spellingsByText.get(index) ?? new Set(index.vocabulary.spellings);
  spellingsByText.set(index, spellings);
  return spellings.has(raw.toLowerCase());
}

/** A name without its possessive ending. */
export function foldedName(raw: string): string {
  return foldedForm(raw.replace(/['’]s?$/u, ''));
}

/** Whether the text has a name, or its beginning. */
export function isKnown(index: TextIndex, raw: string): boolean {
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
export function isNear(index: TextIndex, word: string, { from, to }: Span, before: number): boolean {
  const start = Math.max(0, paragraphStart(index, Math.max(0, from - 1)) - before);
  const end = paragraphEnd(index, Math.max(0, to - 1));
  const id = index.vocabulary.idOf(word);
  if (id === UNKNOWN) return before > 0 && stemIsKnown(index, word);
  const places = placesOf(index, id);
  return places.some((place) => place >= start && place < end);
}

/** A name in a bracket that stands for another name. */
export function otherName(
  index: TextIndex,
  guards: Guards,
  { hidden, words }: Bracketed,
  names: readonly Name[],
): string | undefined {
  if (names.length === 0 || names.some(({ raw }) => isCompoundNear(index, foldedName(raw), hidden))) return undefined;
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
