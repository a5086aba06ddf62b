import type { Alignment } from '../match/align.ts';
import type { Span } from '../text/span.ts';
import { digitsFolded, plainForm, withoutVowels } from '../text/fold.ts';
import { isLiteral, isOwnMark, type LinkDoubt } from '../guards/judge-link.ts';
import type { Piece } from '../quotation/parse-quote.ts';
import type { Link, Pattern } from '../quotation/pattern.ts';
import type { NoteKind, QuoteNote } from '../quote-match.ts';
import { PAGE_START } from '../text/separation.ts';
import { normalForm } from '../text/normal-form.ts';
import { shortened } from './shortened.ts';
import type { TextIndex } from '../text/text-index.ts';
import { pairsOf, type WordPair } from '../match/words-of-run.ts';

/** Notes of layout and writing are given once a kind; editorial ones for each mark, up to so many in all. */
const MOST_NOTES = 100;
const LAYOUT: ReadonlySet<NoteKind> = new Set(['line-break', 'page-break', 'footnote']);
const MARKED: ReadonlySet<string> = new Set<NoteKind>([
  'gap',
  'bracket',
  'letters',
  'sic',
  'emphasis',
  'cut-inside-phrase',
]);
const WRITTEN: ReadonlySet<string> = new Set<NoteKind>([
  'case',
  'vowel-signs',
  'letter-shapes',
  'digits',
  'punctuation',
]);

/** Whether a note is of something that the quoter changed. */
export function isEditing({ kind }: QuoteNote): boolean {
  return !LAYOUT.has(kind);
}

/** How a quotation departs that shows no editorial mark, by the kinds of its notes; undefined if it shows one, or departs in nothing. */
export function unmarkedEdit(kinds: readonly string[]): 'interrupted' | 'written' | undefined {
  if (kinds.some((kind) => MARKED.has(kind))) return undefined;
  if (kinds.includes('interruption')) return 'interrupted';
  return kinds.some((kind) => WRITTEN.has(kind)) ? 'written' : undefined;
}

/** In what a quotation departs from the text where it was found. */
export function notesOf(
  index: TextIndex,
  quote: string,
  pattern: Pattern,
  { spans, doubts }: Pick<Alignment, 'spans'> & { readonly doubts: readonly (LinkDoubt | undefined)[] },
): readonly QuoteNote[] {
  const notes: QuoteNote[] = [];
  const seen = new Set<NoteKind>();
  const once = (note: QuoteNote | undefined): void => {
    if (note === undefined || seen.has(note.kind)) return;
    seen.add(note.kind);
    notes.push(note);
  };
  for (const [at, run] of pattern.runs.entries()) {
    const span = spans[at];
    if (span === undefined) continue;
    const pairs = pairsOf(index, run, span);
    for (const [place, pair] of pairs.entries()) {
      if (notes.length >= MOST_NOTES) return notes;
      const changed = changedNote(index, quote, pair);
      if (changed !== undefined) notes.push(changed);
      else once(spellingNote(index, pair));
      const before = pairs[place - 1];
      if (before === undefined) continue;
      once(layoutNote(index, before, pair));
      once(punctuationNote(index, quote, before, pair));
    }
    const [link, next] = [pattern.links[at], spans[at + 1]];
    if (link !== undefined && next !== undefined)
      notes.push(...linkNotes(index, quote, link, { from: span.to, to: next.from, doubt: doubts[at] }));
  }
  return [...notes, ...pattern.outer.flatMap((piece) => outerNote(quote, piece))];
}

/** The words of a text from one token up to another, with what stands between them. */
export function wordsOf({ text, tokens }: TextIndex, { from, to }: Span): string {
  return to <= from ? '' : shortened(text.slice(tokens.starts[from], tokens.ends[to - 1]));
}

function changedNote(index: TextIndex, quote: string, { piece, ...span }: WordPair): QuoteNote | undefined {
  if (piece.kind !== 'changed') return undefined;
  const raw = index.text.slice(index.tokens.starts[span.from], index.tokens.ends[span.from]);
  const written = quote.slice(piece.start, piece.end);
  return raw === written ? undefined : { kind: 'letters', quote: written, text: raw };
}

/** How a word is written otherwise, though it is the same: the first of several differences. */
function spellingNote({ text, tokens }: TextIndex, { piece, from, to }: WordPair): QuoteNote | undefined {
  if (piece.kind !== 'word') return undefined;
  const there = text.slice(tokens.starts[from], tokens.ends[to - 1]);
  if (to - from > 1) return { kind: 'line-break', quote: piece.raw, text: shortened(there) };
  if (there === piece.raw) return undefined;
  const [written, standing] = [plainForm(piece.raw), plainForm(there)];
  if (written === standing) return undefined;
  const kind = spellingKind(written, standing);
  return { kind, quote: piece.raw, text: there };
}

function spellingKind(written: string, standing: string): NoteKind {
  const same = (form: (text: string) => string): boolean => form(written) === form(standing);
  if (same((word) => word.toLowerCase())) return 'case';
  if (same(withoutVowels)) return 'vowel-signs';
  if (same((word) => digitsFolded(normalForm(word, 'NFKC'))) && /\p{N}/u.test(written)) return 'digits';
  return 'letter-shapes';
}

function layoutNote(
  { tokens, text, furniture }: TextIndex,
  before: WordPair,
  { from }: WordPair,
): QuoteNote | undefined {
  if (from === before.to) return undefined;
  const skipped = shortened(text.slice(tokens.starts[before.to], tokens.ends[from - 1]));
  for (let at = before.to; at <= from; at += 1) {
    if (((tokens.flags[at] ?? 0) & PAGE_START) !== 0) return { kind: 'page-break', quote: '', text: skipped };
  }
  const kind = furniture.attributions.has(before.to) ? 'interruption' : 'footnote';
  return { kind, quote: '', text: skipped };
}

function punctuationNote(index: TextIndex, quote: string, before: WordPair, pair: WordPair): QuoteNote | undefined {
  const between = betweenWords(index, quote, before, pair);
  if (between === undefined || between.quote === between.text) return undefined;
  return { kind: 'punctuation', ...between };
}

/** The punctuation between two words, in the quotation and in the text; undefined if it is the same, or a page or note lies between. */
export function betweenWords(
  { text, tokens }: TextIndex,
  quote: string,
  before: WordPair,
  { piece, from }: WordPair,
): { readonly quote: string; readonly text: string } | undefined {
  if (from !== before.to || before.to - before.from > 1) return undefined;
  const [ours, theirs] = [
    quote.slice(before.piece.end, piece.start),
    text.slice(tokens.ends[from - 1], tokens.starts[from]),
  ];
  return ours === theirs ? undefined : { quote: punctuation(ours), text: punctuation(theirs) };
}

/** Quotation marks, dashes, brackets and space do not matter. */
function punctuation(between: string): string {
  if (between === ' ') return '';
  return between
    .slice(0, 60)
    .normalize('NFKC')
    .replaceAll(/[\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Pd}\p{Z}\p{C}\p{M}\p{Sk}\p{S}\p{Pc}"'״׳′″*\\/•·‧]/gu, '');
}

function linkNotes(
  index: TextIndex,
  quote: string,
  link: Link,
  swallowed: Span & { readonly doubt?: LinkDoubt },
): readonly QuoteNote[] {
  const { from, to, doubt } = swallowed;
  if (isLiteral(index, link, swallowed)) {
    if (isOwnMark(index, link, swallowed)) return [];
    if (link.inserts && standsInBrackets(index, swallowed)) return [];
    if (to > from && !link.gap && !link.inserts) return [];
  }
  return link.pieces.map((piece) => ({
    kind: piece.kind !== 'gap' ? noteKindOf(piece) : doubt === 'cut-inside-phrase' ? doubt : 'gap',
    quote: shortened(quote.slice(piece.start, piece.end)),
    text: piece.kind === 'gap' || (piece.kind === 'insert' && !link.gap) ? wordsOf(index, swallowed) : '',
  }));
}

function noteKindOf({ kind }: Piece): NoteKind {
  if (kind === 'sic' || kind === 'emphasis' || kind === 'gap') return kind;
  return 'bracket';
}

function standsInBrackets({ text, tokens }: TextIndex, { from, to }: Span): boolean {
  const before = text.slice(tokens.ends[from - 1] ?? 0, tokens.starts[from]);
  const after = text.slice(tokens.ends[to - 1], tokens.starts[to] ?? text.length);
  return /[[［〔【]/u.test(before) && /[\]］〕】]/u.test(after);
}

/** Gaps at the ends of a quotation say nothing: every quotation is cut out of something. */
function outerNote(quote: string, piece: Piece): readonly QuoteNote[] {
  if (piece.kind === 'gap') return [];
  return [{ kind: noteKindOf(piece), quote: shortened(quote.slice(piece.start, piece.end)), text: '' }];
}
