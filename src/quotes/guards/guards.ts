import { foldedForm } from '../text/fold.ts';
import { clausesOf, type Clauses } from './clauses.ts';
import { guardedLanguages, languagesOf } from './languages-of.ts';
import type { TextIndex } from '../text/text-index.ts';
import { AS_SOON_AS, AS_SOON_AS_POSSIBLE } from '../words/as-soon-as.ts';
import { GUARD_WORDS, listed, type GuardedLanguage, type GuardWords } from '../words/index.ts';
import { foldedWords, type WordAt } from './word-list.ts';

/** What a quotation must not lose silently. */
export type Guarded = 'negation' | 'denial' | 'condition' | 'modal' | 'hedge' | 'number';

/** The guarded words of one or several languages, made ready to be asked. */
export interface Guards {
  /** Undefined for what begins or ends like a guarded word and means something else. */
  readonly words: ReadonlyMap<string, Guarded | undefined>;
  readonly endings: Affixes;
  readonly beginnings: Affixes;
  /** By their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Endings that turn a word into its contrary. */
  readonly negativeEndings: readonly string[];
  readonly verbLast: boolean;
  readonly clauses: Clauses;
  readonly languages: readonly GuardedLanguage[];
}

/** Beginnings or endings of words, and how long they are in UTF-16 units: a language has hundreds. */
interface Affixes {
  readonly kinds: Map<string, Guarded>;
  readonly lengths: Set<number>;
}

interface Phrase {
  readonly words: readonly string[];
  /** Undefined for what holds a guarded word and means something else. */
  readonly kind: Guarded | undefined;
}

/** A guarded word where it stands. */
export interface GuardedWord {
  readonly kind: Guarded;
  readonly at: number;
  readonly length: number;
}

/** By text, which languages it has; by languages, their guards. Both follow from what they are asked by. */
const languagesByText = new WeakMap<TextIndex, Map<string, string>>();
const guardsByLanguages = new Map<string, Guards>();

/** The guards of a text; `language` is asked before that of the text. */
export function guardsOf(index: TextIndex, language: string | undefined): Guards {
  const tag = language ?? index.language ?? '';
  const byTag = languagesByText.get(index) ?? new Map<string, string>();
  languagesByText.set(index, byTag);
  const key = byTag.get(tag) ?? languagesOf(index, tag).toSorted().join(' ');
  byTag.set(tag, key);
  const guards = guardsByLanguages.get(key) ?? makeGuards(languagesIn(key));
  guardsByLanguages.set(key, guards);
  return guards;
}

function languagesIn(key: string): readonly GuardedLanguage[] {
  const languages = key.split(' ');
  return guardedLanguages().filter((language) => languages.includes(language));
}

function makeGuards(languages: readonly GuardedLanguage[]): Guards {
  const lists = languages.map((language) => GUARD_WORDS[language]);
  const words = new Map<string, Guarded | undefined>();
  const phrases = new Map<string, Phrase[]>();
  const endings: Affixes = { kinds: new Map(), lengths: new Set() };
  const beginnings: Affixes = { kinds: new Map(), lengths: new Set() };
  const add = (entry: string, kind: Guarded | undefined): void => {
    if (kind !== undefined && entry.startsWith('*')) return addAffix(endings, foldedForm(entry.slice(1)), kind);
    if (kind !== undefined && entry.endsWith('*')) return addAffix(beginnings, foldedForm(entry.slice(0, -1)), kind);
    const [first = '', ...more] = foldedWords(entry);
    if (more.length > 0) phrases.set(first, [...(phrases.get(first) ?? []), { words: [first, ...more], kind }]);
    else if (!words.has(first)) words.set(first, kind);
  };
  for (const list of lists) {
    for (const [kind, entries] of kindsOf(list)) for (const entry of listed(entries)) add(entry, kind);
    for (const entry of listed(list.exceptions ?? '')) add(entry, undefined);
  }
  for (const language of languages) for (const entry of listed(AS_SOON_AS[language])) add(entry, 'condition');
  for (const entry of listed(AS_SOON_AS_POSSIBLE)) add(entry, undefined);
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    words,
    endings,
    beginnings,
    phrases,
    negativeEndings: lists.flatMap(({ negativeEndings = '' }) => listed(negativeEndings)),
    verbLast: lists.some(({ verbLast }) => verbLast),
    clauses: clausesOf(languages),
    languages,
  };
}

/** The gravest first: a word of two lists is what the first says. */
function kindsOf(list: GuardWords): readonly (readonly [Guarded, string])[] {
  return [
    ['negation', list.negations],
    ['number', list.numbers],
    ['modal', list.modals],
    ['denial', list.denials],
    ['condition', list.conditions],
    ['hedge', list.hedges],
  ];
}

/** What a single word, folded, is to the guards. */
export function guardedKind(word: string, guards: Guards): Guarded | undefined {
  const known = guards.words.get(word);
  if (known !== undefined || guards.words.has(word)) return known;
  if (/^-?\d/.test(word) || word.startsWith('^')) return 'number';
  return (
    gravest(guards.endings, (length) => word.slice(-length)) ??
    gravest(guards.beginnings, (length) => word.slice(0, length))
  );
}

function addAffix({ kinds, lengths }: Affixes, affix: string, kind: Guarded): void {
  // Lists come with the gravest kind first.
  if (!kinds.has(affix)) kinds.set(affix, kind);
  lengths.add(affix.length);
}

function gravest({ kinds, lengths }: Affixes, part: (length: number) => string): Guarded | undefined {
  let found: Guarded | undefined;
  for (const length of lengths) {
    const kind = kinds.get(part(length));
    if (kind !== undefined && (found === undefined || GRAVITY.indexOf(kind) < GRAVITY.indexOf(found))) found = kind;
  }
  return found;
}

const GRAVITY: readonly Guarded[] = ['negation', 'number', 'modal', 'denial', 'condition', 'hedge'];

/** The guarded words of a text that begin from one token on and before another. */
export function guardedBetween(index: TextIndex, guards: Guards, from: number, to: number): readonly GuardedWord[] {
  const { tokens, vocabulary } = index;
  const wordAt = (at: number): string | undefined => vocabulary.words[tokens.ids[at] ?? -1];
  const all = guardedAmong({ wordAt, guards, brokenAt: (at) => brokenAt(index, at) }, from, to);
  return all.filter(({ kind, at }) => kind !== 'condition' || !(isEnclitic(index, at) || isConcessive(wordAt, at)));
}

/** A pronoun that hangs on its verb: Portuguese `discutiu-se` has no “if”. */
function isEnclitic({ text, tokens }: TextIndex, at: number): boolean {
  const start = tokens.starts[at] ?? 0;
  return (tokens.ends[at] ?? 0) - start < 4 && /^\p{Ll}-$/u.test(text.slice(start - 2, start));
}

/** Turkish “ne olursa olsun”: whatever it is, and no condition. */
function isConcessive(wordAt: WordAt, at: number): boolean {
  const [word = '', next = ''] = [wordAt(at), wordAt(at + 1)];
  return /s[ae]$/u.test(word) && /s[ıiuü]n(?:l[ae]r)?$/u.test(next) && word.slice(0, 2) === next.slice(0, 2);
}

/** The guarded words among some that are not of the text. */
export function guardedWords(words: readonly string[], guards: Guards): readonly GuardedWord[] {
  return guardedAmong({ wordAt: (at) => words[at], guards, brokenAt: () => '' }, 0, words.length);
}

interface Asked {
  readonly wordAt: WordAt;
  readonly guards: Guards;
  readonly brokenAt: (at: number) => string;
}

function guardedAmong({ wordAt, guards, brokenAt: whole }: Asked, from: number, to: number): readonly GuardedWord[] {
  const found: GuardedWord[] = [];
  for (let at = from; at < to;) {
    const word = wordAt(at) ?? '';
    const phrase = guards.phrases.get(word)?.find(
      ({ words, kind }) =>
        // What is said to mean something else must be there as a whole.
        (kind !== undefined || at + words.length <= to) && words.every((part, place) => wordAt(at + place) === part),
    );
    const single = phrase === undefined ? guardedKind(word, guards) : phrase.kind;
    const broken = phrase === undefined && single === undefined ? guardedKind(whole(at), guards) : undefined;
    const kind = single ?? broken;
    const length = broken === undefined ? (phrase?.words.length ?? 1) : 2;
    if (kind !== undefined) found.push({ kind, at, length });
    at += length;
  }
  return found;
}

/** The word that begins at a token and is broken over a line, or parted by a sign of no width; empty if none is. */
function brokenAt({ text, tokens, vocabulary, joined }: TextIndex, at: number): string {
  const id = joined.get(at);
  // Korean words that are next to each other may be one word, or two.
  if (id === undefined || text.slice(tokens.ends[at], tokens.starts[at + 1]) === ' ') return '';
  return vocabulary.words[id] ?? '';
}
