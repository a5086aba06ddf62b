import type { Interruption } from './interruptions.ts';
import { LINE_START, PAGE_START, PARAGRAPH_START } from './separation.ts';
import type { Span } from './span.ts';
import type { Tokens } from './tokens.ts';

/** Running heads, feet and page numbers, where a sentence goes on behind them, and what is not the speaker's: it may be left out. */
export interface Furniture {
  /** For a token at which furniture begins: the tokens at which the text may go on. */
  readonly after: ReadonlyMap<number, readonly number[]>;
  /** The other way round. */
  readonly before: ReadonlyMap<number, readonly number[]>;
  /** For each token that is so left out, the shortest stretch that is left out with it. */
  readonly silent: ReadonlyMap<number, Span>;
  /** Of these, where an attribution begins: a reporter's “he said”. */
  readonly attributions: ReadonlySet<number>;
}

/** How many lines of a page's foot, and of the next page's head, may be furniture. */
const MOST_LINES = 3;
/** The longest line, in words, that is still furniture. */
const LONGEST_LINE = 14;

/** Finds the furniture around each page mark of a text; the interruptions may be left out likewise. */
export function findFurniture(text: string, tokens: Tokens, interruptions: readonly Interruption[]): Furniture {
  const after = new Map<number, number[]>();
  const before = new Map<number, number[]>();
  const silent = new Map<number, Span>();
  const add = (from: number, to: number): void => {
    after.set(from, [...(after.get(from) ?? []), to]);
    before.set(to, [...(before.get(to) ?? []), from]);
    const stretch = { from, to };
    for (let at = from; at < to; at += 1) {
      const known = silent.get(at);
      if (known === undefined || known.to - known.from > to - from) silent.set(at, stretch);
    }
  };
  for (const { from, to } of interruptions) add(from, to);
  const attributions = new Set(interruptions.flatMap(({ from, isAttribution }) => (isAttribution ? [from] : [])));
  for (let page = 1; page < tokens.count; page += 1) {
    const flags = tokens.flags[page] ?? 0;
    const isPage = (flags & PAGE_START) !== 0;
    // Many extractors leave no page mark, but put the running head, which has a number, in a paragraph of its own.
    if (!isPage && ((flags & PARAGRAPH_START) === 0 || hasEnded(text, tokens, page))) continue;
    const ends = lineStartsBefore(text, tokens, page);
    const resumes = lineStartsAfter(text, tokens, page);
    for (const from of ends) {
      for (const to of resumes) {
        if (from === to || !goesOn(text, tokens, from, to)) continue;
        if (!isPage && !isNumberedParagraph(text, tokens, from, to)) continue;
        add(from, to);
      }
    }
  }
  return { after, before, silent, attributions };
}

/** Whether whole paragraphs lie between two tokens, and a number in them. */
function isNumberedParagraph(text: string, { starts, ends, flags }: Tokens, from: number, to: number): boolean {
  const areBorders = [from, to].every((at) => ((flags[at] ?? 0) & PARAGRAPH_START) !== 0);
  return areBorders && /\p{N}/u.test(text.slice(starts[from], ends[to - 1]));
}

/** The page mark itself, and the beginnings of the lines above it that may be a foot. */
function lineStartsBefore(text: string, tokens: Tokens, page: number): readonly number[] {
  const starts = [page];
  let end = page;
  for (let at = page - 1; at > 0 && page - at <= MOST_LINES * LONGEST_LINE && starts.length <= MOST_LINES; at -= 1) {
    const flags = tokens.flags[at] ?? 0;
    if ((flags & (LINE_START | PARAGRAPH_START)) === 0) continue;
    if (!isFurniture(text, tokens, at, end)) break;
    starts.push(at);
    end = at;
    if (flags & PAGE_START) break;
  }
  return withoutNumber(text, tokens, starts, page);
}

/** A page number is not a word of the text: what goes on before or after it leaves it out. */
function withoutNumber(text: string, tokens: Tokens, starts: readonly number[], page: number): readonly number[] {
  const [, nearest] = starts;
  if (nearest === undefined) return starts;
  const [from, to] = [Math.min(nearest, page), Math.max(nearest, page)];
  return /^[\P{L}]*$/u.test(text.slice(tokens.starts[from], tokens.ends[to - 1])) ? starts.slice(1) : starts;
}

/** The page mark itself, and the beginnings of the lines below what may be a head. */
function lineStartsAfter(text: string, tokens: Tokens, page: number): readonly number[] {
  const starts = [page];
  let start = page;
  for (let at = page + 1; at < tokens.count && starts.length <= MOST_LINES; at += 1) {
    if (at - start > LONGEST_LINE) break;
    const flags = tokens.flags[at] ?? 0;
    if ((flags & (LINE_START | PARAGRAPH_START)) === 0) continue;
    if (!isFurniture(text, tokens, start, at)) break;
    starts.push(at);
    start = at;
    if (flags & PAGE_START) break;
  }
  return withoutNumber(text, tokens, starts, page);
}

/** A short line that is a number, or begins as a title does: no continuation of a sentence, and no end of one. */
function isFurniture(text: string, tokens: Tokens, from: number, to: number): boolean {
  if (to - from > LONGEST_LINE) return false;
  const line = text.slice(tokens.starts[from], tokens.ends[to - 1]);
  if (/^\P{L}*\p{N}/u.test(line)) return !/\p{Ll}[.!?;,]/u.test(line);
  return (
    /^[\p{Lu}\p{Lo}]/u.test(line) &&
    !/[.!?;,。！？，]$/u.test(text.slice(tokens.starts[from], tokens.starts[to] ?? text.length).trim())
  );
}

/** Whether the sentence before goes on after: it has not ended, and what follows is in lower case or has no case. */
function goesOn(text: string, tokens: Tokens, from: number, to: number): boolean {
  return (
    !hasEnded(text, tokens, from) &&
    /^[\p{Ll}\p{Lo}]/u.test(text.slice(tokens.starts[to], (tokens.starts[to] ?? 0) + 2))
  );
}

/** Whether a sentence has ended before a token. */
function hasEnded(text: string, { starts, ends }: Tokens, at: number): boolean {
  return /^["'”’»)]*[.!?。！？।]/u.test(text.slice(ends[at - 1], starts[at]));
}
