import type { Span } from '../text/span.ts';
import { foldedForm } from '../text/fold.ts';
import type { TextIndex } from '../text/text-index.ts';
import { disagrees } from './agreement.ts';
import { bracketLists } from './bracket-lists.ts';
import { unaccounted } from './bracket-accounts.ts';
import { isDoubtfulPerson, isSomebodyElse } from './bracket-antecedent.ts';
import { addsMore, definesTheIndefinite } from './bracket-describes.ts';
import { foldedName, isKnown, isNear, namesIn, otherName, type Bracketed } from './bracket-names.ts';
import { guardedBetween, guardedWords, type Guarded, type Guards } from './guards.ts';
import { replacesWords, restatesHalf } from './bracket-restates.ts';
import { smallLengthAt } from './clauses.ts';
import { countTelling } from './restated.ts';
import { firstOf, lengthAt, type WordAt } from './word-list.ts';

/** What a bracket brings that the text does not have there. */
export interface Brought {
  readonly kind: Guarded | 'universal' | 'name' | 'words';
  readonly word: string;
}

/** What a bracket says against the rules, or what a reader should look at. */
export interface Said {
  readonly brought?: Brought;
  readonly doubt?: 'bracket-replaces';
  /** A word that the text does not have in the paragraph or just before it. */
  readonly strange?: string;
}

const CASED = /^[\p{Lu}\p{Ll}]/u;
/** From so far before, a name is carried on: two paragraphs or so. */
const CARRIED = 400;

/** Asks of each word in a bracket whether the text has it in the same place or paragraph. */
export function bracketSays(index: TextIndex, guards: Guards, bracketed: Bracketed): Said {
  const brought = bracketBrings(index, guards, bracketed);
  return brought === undefined ? bracketDoubts(index, guards, bracketed) : { brought };
}

/** What a reader should look at in a bracket that brings nothing. */
export function bracketDoubts(index: TextIndex, guards: Guards, bracketed: Bracketed): Omit<Said, 'brought'> {
  const words = bracketed.words.map(({ raw }) => foldedForm(raw));
  const strange = (): string | undefined => unaccounted(index, guards, bracketed.words, bracketed.hidden);
  if (isUncased(bracketed)) {
    const word = strange();
    if (word !== undefined) return { doubt: 'bracket-replaces', strange: word };
  }
  const { hidden } = bracketed;
  const names = namesIn(index, guards, bracketed);
  const isInserted = hidden.from === hidden.to && names.length > 0 && !bracketed.opensSentence;
  const isDoubtful =
    isInserted ||
    isOtherRelation(index, guards, hidden, words) ||
    broughtGuarded(index, guards, bracketed, words)?.doubt !== undefined ||
    replacesWords(index, guards, hidden, words) ||
    restatesHalf(index, guards, bracketed) ||
    disagrees(index, guards, hidden, words) ||
    isDoubtfulPerson(index, guards, bracketed, names) ||
    isSomebodyElse(index, guards, bracketed, names) ||
    names.some(({ raw }) => !isNear(index, foldedName(raw), hidden, CARRIED)) ||
    strange() !== undefined;
  return isDoubtful ? { doubt: 'bracket-replaces' } : {};
}

/** Scripts without capitals do not show what is a name: another word may be another country. */
function isUncased({ words }: Bracketed): boolean {
  return words.every(({ raw }) => !CASED.test(raw));
}

/** What a bracket brings that the text does not have there. */
export function bracketBrings(index: TextIndex, guards: Guards, bracketed: Bracketed): Brought | undefined {
  const words = bracketed.words.map(({ raw }) => foldedForm(raw));
  const guarded = broughtGuarded(index, guards, bracketed, words) ?? broughtUniversal(index, guards, bracketed, words);
  if (guarded?.brought !== undefined) return guarded.brought;
  const sure = broughtCertainty(index, guards, bracketed, words);
  if (sure !== undefined) return { kind: 'words', word: sure };
  const names = namesIn(index, guards, bracketed);
  const strange = names.find(({ raw, isInitial }) => !isInitial && !isKnown(index, raw));
  if (strange !== undefined) return { kind: 'name', word: strange.raw };
  const other = otherName(index, guards, bracketed, names);
  if (other !== undefined) return { kind: 'name', word: other };
  if (isOtherKatakana(index, bracketed)) return { kind: 'name', word: bracketed.words[0]?.raw ?? '' };
  const invented = inventedWord(index, guards, bracketed, words);
  if (invented !== undefined) return { kind: 'words', word: invented };
  if (definesTheIndefinite(index, guards, bracketed.hidden, words) || addsMore(index, guards, bracketed.near, words)) {
    return { kind: 'words', word: bracketed.words[0]?.raw ?? '' };
  }
  if (isUncased(bracketed) && replacesWords(index, guards, bracketed.hidden, words)) {
    const word = unaccounted(index, guards, bracketed.words, bracketed.hidden);
    if (word !== undefined) return { kind: 'words', word };
  }
  return undefined;
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

/** A word that makes sure what the text leaves open, and that it has not near. */
function broughtCertainty(
  index: TextIndex,
  guards: Guards,
  { near, words: pieces }: Bracketed,
  words: readonly string[],
): string | undefined {
  const { certainty } = bracketLists(guards);
  const said = firstOf(certainty, (at) => words[at], 0, words.length);
  if (said === undefined) return undefined;
  const wordAt: WordAt = (at) => index.vocabulary.words[index.tokens.ids[at] ?? -1];
  return firstOf(certainty, wordAt, near.from, near.to) === undefined ? pieces[said.at]?.raw : undefined;
}

/** Whether a Japanese bracket has one foreign name for another. */
function isOtherKatakana({ text, tokens }: TextIndex, { hidden, words }: Bracketed): boolean {
  const there = text.slice(tokens.starts[hidden.from], tokens.ends[hidden.to - 1]);
  const said = words.map(({ raw }) => raw).join('');
  return (
    hidden.to > hidden.from && KATAKANA.test(there) && KATAKANA.test(said) && there.slice(0, 2) !== said.slice(0, 2)
  );
}

const KATAKANA = /^[\p{Script=Katakana}ー・]{3,40}$/u;

/** Whether one relation is put for another: `[before]` for “after”. */
function isOtherRelation(index: TextIndex, guards: Guards, { from, to }: Span, words: readonly string[]): boolean {
  const [said] = words;
  const { relations } = bracketLists(guards);
  const there = index.vocabulary.words[index.tokens.ids[from] ?? -1];
  if (words.length !== 1 || to - from !== 1 || said === there) return false;
  return [said, there].every((word) => lengthAt(relations, (at) => (at === 0 ? word : undefined), 0) > 0);
}
