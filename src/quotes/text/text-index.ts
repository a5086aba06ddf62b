import { EXPANDED, kindAt } from './characters.ts';
import { foldedForm, foldedKeepingYo, plainForm } from './fold.ts';
import { findFurniture, type Furniture } from './furniture.ts';
import { findInterruptions } from './interruptions.ts';
import { normalForm } from './normal-form.ts';
import { scanTokens } from './scan-tokens.ts';
import { post, type Postings } from './postings.ts';
import { BROKEN, SENTENCE_START } from './separation.ts';
import type { Tokens } from './tokens.ts';

/** A text made ready for many quotations; built once, in time and space that grow with its length. */
export interface TextIndex {
  readonly text: string;
  /** A BCP 47 tag; its words are guarded. */
  readonly language: string | undefined;
  readonly tokens: Tokens;
  readonly vocabulary: Vocabulary;
  /** The numbers of words that are made of a token and the next, where a line may have broken them. */
  readonly joined: ReadonlyMap<number, number>;
  readonly furniture: Furniture;
  readonly postings: Postings;
}

/** The different words of a text and their spellings. */
interface Vocabulary {
  /** Word by number. */
  readonly words: readonly string[];
  readonly idOf: (word: string) => number;
  /** The number of a word as it is written. */
  readonly idOfRaw: (raw: string) => number;
  /** Spelling by number. */
  readonly spellings: readonly string[];
}

/** No word of the text. */
export const UNKNOWN = -1;

/** Makes a text ready for `matchQuote`; `language` is that of the text, and is found out if it is not given. */
export function indexText(text: string, { language }: { readonly language?: string } = {}): TextIndex {
  const fold = isTurkic(language) ? foldedTurkic : keepsYo(language) ? foldedKeepingYo : foldedForm;
  const { tokens, lexicon } = readTokens(text, fold);
  const interruptions = findInterruptions(text, tokens);
  // Behind a remark between two sentences the second begins.
  for (const { from, to } of interruptions)
    tokens.flags[to] = (tokens.flags[to] ?? 0) | ((tokens.flags[from] ?? 0) & SENTENCE_START);
  const joined = joinBroken(text, tokens, lexicon);
  let inSmall: ReadonlySet<number> | undefined;
  const isInSmall = (id: number): boolean => (inSmall ??= wordsInSmall(lexicon)).has(id);
  return {
    text,
    language,
    tokens,
    vocabulary: {
      words: lexicon.words,
      spellings: lexicon.spellings,
      idOf: (word) => lexicon.ids.get(word) ?? UNKNOWN,
      idOfRaw: (raw) =>
        lexicon.wordOf[lexicon.spellingOf.get(raw) ?? -1] ??
        lexicon.ids.get(fold(raw)) ??
        idInCapitals(raw, lexicon, isInSmall),
    },
    joined,
    furniture: findFurniture(text, tokens, interruptions),
    postings: post(tokens, joined, lexicon.words.length),
  };
}

/** The number of a word that the text has in capitals only: `STRASSE` for Straße. The other way round nobody knows which letters are meant. */
function idInCapitals(raw: string, { spellingOf, wordOf }: Lexicon, isInSmall: (id: number) => boolean): number {
  const id = wordOf[spellingOf.get(raw.toUpperCase()) ?? -1] ?? UNKNOWN;
  return id === UNKNOWN || isInSmall(id) ? UNKNOWN : id;
}

/** The numbers of the words that the text has in small letters, too. */
function wordsInSmall({ wordOf, spellings }: Lexicon): ReadonlySet<number> {
  return new Set(spellings.flatMap((spelling, at) => (spelling === spelling.toUpperCase() ? [] : (wordOf[at] ?? []))));
}

/** The languages that have an i with a dot and one without, in capitals too. */
function isTurkic(language: string | undefined): boolean {
  return /^(?:tr|az)\b/i.test(language ?? '');
}

/** Belarusian and other languages in which ё is never written е. */
function keepsYo(language: string | undefined): boolean {
  return /^(?:be|mn|tg|kk|ky|tt|ba|cv|os)\b/i.test(language ?? '');
}

function foldedTurkic(raw: string): string {
  return foldedForm(normalForm(raw, 'NFC').replaceAll('I', 'ı').replaceAll('İ', 'i'));
}

interface Lexicon {
  readonly fold: (raw: string) => string;
  readonly words: string[];
  readonly ids: Map<string, number>;
  readonly spellings: string[];
  readonly spellingOf: Map<string, number>;
  /** The word of each spelling. */
  readonly wordOf: number[];
}

/** A token's spelling, by its number. */
function spell(raw: string, lexicon: Lexicon): number {
  const known = lexicon.spellingOf.get(raw);
  if (known !== undefined) return known;
  const spelling = lexicon.spellings.push(plainForm(raw)) - 1;
  lexicon.spellingOf.set(raw, spelling);
  lexicon.wordOf.push(number(lexicon.fold(raw), lexicon));
  return spelling;
}

function number(word: string, { ids, words }: Lexicon): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  const id = words.push(word) - 1;
  ids.set(word, id);
  return id;
}

function readTokens(text: string, fold: Lexicon['fold']): { readonly tokens: Tokens; readonly lexicon: Lexicon } {
  const lexicon: Lexicon = { fold, words: [], ids: new Map(), spellings: [], spellingOf: new Map(), wordOf: [] };
  let room = 16 + Math.ceil(text.length / 4);
  let [spellings, starts, ends, flags] = [
    new Int32Array(room),
    new Int32Array(room),
    new Int32Array(room),
    new Uint8Array(room),
  ];
  let count = 0;
  const add = (raw: string, start: number, end: number, flag: number): void => {
    if (count === room) {
      room *= 2;
      [spellings, starts, ends] = [grown(spellings, room), grown(starts, room), grown(ends, room)];
      const wider = new Uint8Array(room);
      wider.set(flags);
      flags = wider;
    }
    spellings[count] = spell(raw, lexicon);
    starts[count] = start;
    ends[count] = end;
    flags[count] = flag;
    count += 1;
  };
  scanTokens(text, (start, end, flag) => {
    const raw = text.slice(start, end);
    if (kindAt(text, start) !== EXPANDED) return add(raw, start, end, flag);
    const wide = normalForm(raw, 'NFKC');
    scanTokens(wide, (from, to) => add(wide.slice(from, to), start, end, from === 0 ? flag : 0));
  });
  const ids = new Int32Array(count);
  for (let at = 0; at < count; at += 1) ids[at] = lexicon.wordOf[spellings[at] ?? 0] ?? UNKNOWN;
  const tokens = {
    count,
    ids,
    spellings: spellings.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    flags: flags.slice(0, count),
  };
  return { tokens, lexicon };
}

function grown(array: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room);
  wider.set(array);
  return wider;
}

function joinBroken(text: string, tokens: Tokens, lexicon: Lexicon): ReadonlyMap<number, number> {
  const joined = new Map<number, number>();
  for (let at = 1; at < tokens.count; at += 1) {
    if (((tokens.flags[at] ?? 0) & BROKEN) === 0) continue;
    const parts = [at - 1, at].map((part) => text.slice(tokens.starts[part], tokens.ends[part]));
    joined.set(at - 1, number(lexicon.fold(parts.join('')), lexicon));
  }
  return joined;
}
