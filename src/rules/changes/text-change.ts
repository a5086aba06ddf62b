import { citationsIn } from '../../model/index.ts';
import { wordsOfVersions, type TextWord } from '../../quotes/index.ts';
import { bare, countOfPhrases, nameTest, type Names } from './names.ts';
import { guardChange } from './guard-change.ts';
import { isSameNumber } from './number-words.ts';
import { isSameInOtherOrder } from './other-order.ts';
import { isSpelling } from './spelling.ts';
import { changedSentences } from './changed-sentences.ts';
import { wordDifferences, type Difference } from './word-differences.ts';

/** How grave a change is: what readers were told, or how it was said. */
export type Grade = 'substance' | 'wording';

/** A change of a text, and what in it makes it one of substance: `a number`. */
export interface TextChange {
  readonly grade: Grade;
  readonly what?: string;
}

/** What kind of text it is, and what must be known of it. */
export interface TextNature {
  readonly language: string | undefined;
  readonly names: Names;
  /** `prose` is ours; of `words` that somebody said every one counts; a `name` is one as a whole. */
  readonly kind: 'prose' | 'words' | 'name';
}

/** How a text that readers see changed; undefined if only its spelling, punctuation or white space did. */
export function textChange(was: string, is: string, nature: TextNature): TextChange | undefined {
  if (was === is) return undefined;
  const versions = wordsOfVersions([readable(was), readable(is)], nature.language);
  const [before = [], now = []] = versions.map(withoutPrepositions);
  const isName = nameTest(versions, nature.names);
  const keyOf = comparedBy(nature.language);
  if (nature.kind !== 'prose')
    return wordsChange(was, is, { differences: wordDifferences(before, now, keyOf), isName, kind: nature.kind });
  const { gone, added, isMoved } = changedSentences(before, now);
  const differences = wordDifferences(gone, added, keyOf);
  const isReordered = isSameInOtherOrder(gone, added, isName);
  const what = isReordered ? undefined : whatChanged({ differences, gone, added }, isName, nature);
  if (what !== undefined) return { grade: 'substance', what };
  if (differences.length === 0 && !isMoved && questions(was) !== questions(is))
    return { grade: 'substance', what: 'a question' };
  const isReworded = differences.some((one) => !isSpelling(one.was, one.is, isFixed(isName)));
  return isReworded || isMoved || references(was) !== references(is) ? { grade: 'wording' } : undefined;
}

interface Changed {
  readonly differences: readonly Difference<TextWord>[];
  readonly gone: readonly TextWord[];
  readonly added: readonly TextWord[];
}

/** What of the words that weigh most came, went or changed. */
function whatChanged(
  { differences, gone, added }: Changed,
  isName: (word: TextWord) => boolean,
  { names, language = '' }: TextNature,
): string | undefined {
  const isEnglish = /^en\b/i.test(language);
  const grave = differences.filter(({ was, is }) => !(isEnglish && isSameNumber(was, is)));
  return (
    first(grave, (difference) => guardChange(difference) ?? nameChange(difference, isName)) ??
    phraseChange(gone, added, names)
  );
}

/** What says *nearly* before a number and is a preposition before all else. */
const APPROXIMATE: ReadonlySet<string> = new Set(['about', 'around']);

function withoutPrepositions(words: readonly TextWord[]): readonly TextWord[] {
  return words.map((word, at) => {
    const isBeforeNumber = words.slice(at + 1, at + 3).some(({ guard }) => guard?.kind === 'number');
    return APPROXIMATE.has(word.guard?.words ?? '') && !isBeforeNumber ? { ...word, guard: undefined } : word;
  });
}

interface Compared {
  readonly differences: readonly Difference<TextWord>[];
  readonly isName: (word: TextWord) => boolean;
  readonly kind: 'words' | 'name';
}

function wordsChange(was: string, is: string, { differences, isName, kind }: Compared): TextChange | undefined {
  const isOther = differences.some((one) => kind === 'name' || !isSpelling(one.was, one.is, isFixed(isName)));
  const isMarked = kind === 'words' && marks(was) !== marks(is);
  return isOther || isMarked ? { grade: 'substance' } : undefined;
}

function isFixed(isName: (word: TextWord) => boolean): (word: TextWord) => boolean {
  return (word) => word.guard !== undefined || isName(word);
}

function first<Item, Result>(items: readonly Item[], find: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nameChange({ was, is }: Difference<TextWord>, isName: (word: TextWord) => boolean): string | undefined {
  const namesOf = (words: readonly TextWord[]): string => words.filter(isName).map(bare).toSorted().join(' ');
  return namesOf(was) === namesOf(is) ? undefined : 'a name';
}

function phraseChange(was: readonly TextWord[], is: readonly TextWord[], names: Names): string | undefined {
  const [before, now] = [countOfPhrases(was, names), countOfPhrases(is, names)];
  const isSame = before.size === now.size && [...before].every(([phrase, count]) => now.get(phrase) === count);
  return isSame ? undefined : 'a name';
}

/** Languages that part thousands with a comma; the others do it with a point. */
const BY_COMMA = /^(?:en|zh|ja|ko|he|hi|th|bn|ur)(?:-|$)/i;

/** A word as it is compared: 3,000 and 3000 are one number. */
function comparedBy(language: string | undefined): (word: TextWord) => string {
  const isByComma = language === undefined || BY_COMMA.test(language);
  const grouped = isByComma ? /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/ : /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
  return ({ word }) => (grouped.test(word) ? word.replaceAll(isByComma ? ',' : '.', '') : word);
}

const CITATIONS = /\[@[^\]]{0,2000}\]/g;
const TARGETS = /(?<=\])\([^)\s]{0,2000}(?:\s{1,9}"[^"]{0,500}")?\)/g;

/** The words of a text in Markdown: addresses and the marks of notes are not among them. */
function readable(text: string): string {
  return text.replaceAll(CITATIONS, ' ').replaceAll(TARGETS, ' ');
}

/** Where a text leads its readers. */
function references(text: string): string {
  return [...citationsIn(text).map(({ id }) => id), ...(text.match(TARGETS) ?? [])].join(' ');
}

function questions(text: string): number {
  return text.match(/[?？؟]/gu)?.length ?? 0;
}

/** The editorial marks of a quotation: where words were added, changed or left out. */
function marks(text: string): string {
  return (text.match(/[[\]［］]|…|\.{3}/gu) ?? []).join('').replaceAll('...', '…');
}
