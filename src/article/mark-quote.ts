import type { Segment } from './statement-view.ts';

/** Where a claim's words are in the statement, as offsets; several where the claim's quote leaves words out. */
type Ranges = readonly { readonly start: number; readonly end: number }[];

/** Quotation marks, brackets, dashes, spaces and invisible characters do not matter. */
const IGNORED = /[\s\p{Pi}\p{Pf}\p{Pd}\p{Cf}"'‚„«»[\]「」『』]/u;
const GAP = /\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3}|\. \. \./u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Scripts that do not put spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

interface Folded {
  readonly text: string;
  /** The place in the original of each unit of `text`. */
  readonly offsets: readonly number[];
}

/** How many units of text are searched for all quotes together; the words of a statement in parts take a thousandth. */
const MOST_UNITS = 50_000_000;
/** How often a quote may begin within a word, or end within one, before it counts as not found. */
const MOST_TRIES = 100;

/** Finds quotes in one text, whatever their quotation marks, dashes, spaces and letter case; after a limit of effort, none. */
export function quoteFinder(text: string): (quote: string) => Ranges {
  const folded = fold(text);
  let units = 0;
  return (quote) => {
    units += text.length + MOST_TRIES * quote.length;
    if (units > MOST_UNITS) return [];
    const whole = find(quote, text, folded, 0);
    return whole ? [whole] : findParts(quote.split(GAP), text, folded);
  };
}

/** Cuts the text at the borders of all ranges; `ranges[i]` are those of the claim numbered `i + 1`. */
export function cutSegments(text: string, ranges: readonly Ranges[]): readonly Segment[] {
  const flat = ranges.flatMap((parts, index) =>
    parts.map(({ start, end }, part) => ({ start, end, claim: index + 1, last: part === parts.length - 1 })),
  );
  const borders = [...new Set([0, text.length, ...flat.flatMap(({ start, end }) => [start, end])])];
  borders.sort((a, b) => a - b);
  const coming = flat.toSorted((a, b) => b.start - a.start);
  let over: typeof flat = [];
  return borders.slice(1).map((end, index) => {
    const start = borders[index] ?? 0;
    over = over.filter((range) => range.end >= end);
    for (let next = coming.at(-1); next !== undefined && next.start <= start; next = coming.at(-1)) {
      coming.pop();
      over.push(next);
    }
    over.sort((a, b) => a.claim - b.claim);
    const ends = over.filter((range) => range.last && range.end === end);
    return { text: text.slice(start, end), claims: unique(over), ends: unique(ends) };
  });
}

function unique(ranges: readonly { readonly claim: number }[]): readonly number[] {
  return [...new Set(ranges.map(({ claim }) => claim))];
}

function findParts(parts: readonly string[], text: string, folded: Folded): Ranges {
  const ranges: { start: number; end: number }[] = [];
  let from = 0;
  for (const part of parts) {
    if (fold(part).text === '') continue;
    const range = find(part, text, folded, from);
    if (range === undefined) return [];
    ranges.push({ start: range.start, end: range.end });
    from = range.next;
  }
  return ranges;
}

function find(
  quote: string,
  text: string,
  folded: Folded,
  from: number,
): { readonly start: number; readonly end: number; readonly next: number } | undefined {
  const wanted = fold(quote).text;
  if (wanted === '') return undefined;
  let tries = 0;
  for (let at = folded.text.indexOf(wanted, from); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
    tries += 1;
    if (tries > MOST_TRIES) return undefined;
    const start = folded.offsets[at] ?? 0;
    const end = (folded.offsets[at + wanted.length - 1] ?? 0) + 1;
    if (!isBorder(text, start) || !isBorder(text, end)) continue;
    return { ...withMarks(text, quote, { start, end }), next: at + wanted.length };
  }
  return undefined;
}

/** Takes in the marks around the words where the quote has some there, so that `[T]he` and `‘no.’` stay whole. */
function withMarks(text: string, quote: string, range: { start: number; end: number }): { start: number; end: number } {
  let { start, end } = range;
  if (isMark(quote.at(0))) while (isMark(text[start - 1])) start--;
  if (isMark(quote.at(-1))) while (isMark(text[end])) end++;
  return { start, end };
}

function isMark(unit: string | undefined): boolean {
  return unit !== undefined && IGNORED.test(unit) && !/\s/.test(unit);
}

function isBorder(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at] ?? ' ';
  if (UNSPACED.test(before) || UNSPACED.test(after)) return true;
  return !(WORD.test(before) && WORD.test(after));
}

function fold(text: string): Folded {
  let out = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? '';
    if (IGNORED.test(unit)) continue;
    // Lower case may be longer (İ); then the letter stays, so that offsets hold.
    const lower = unit.toLowerCase();
    out += lower.length === 1 ? lower : unit;
    offsets.push(at);
  }
  return { text: out, offsets };
}
