import { mostEffort } from './light-markdown.ts';
import type { Markdown } from './text.ts';

/** A part of a Markdown text that is shown as plain text, since parsing it as Markdown could take too long. */
export interface UnreadPart {
  /** Where it begins and ends, in UTF-16 units of the text with `\n` for every line break. */
  readonly start: number;
  readonly end: number;
  /** The whole text is too long; or the part is nested too deep, or too dense with marks. */
  readonly why: 'long' | 'deep' | 'dense';
}

/** Some fifty thousand words; also what keeps the linear part of the work within bounds. */
const LONGEST = 300_000;
/** The effort for each character, on average over a text; articles that people wrote need less than a tenth of it. */
const EFFORT_PER_CHARACTER = 120;
/** And what a short text may take besides, such as one that is a table of links. */
const FREE_EFFORT = 1_000_000;
/** Each marker at the start of a line nests one level; a parser calls itself for each. */
const DEEPEST = 16;

/** Where a paragraph surely ends: at an empty line, or where a list item begins. */
const BORDERS = /\n[ \t]*\n|\n(?= {0,3}[-*+] {1,4}\S)/g;
const MARKERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/gm;
const ONE_MARKER = />|[-*+]|\d{1,9}[.)]/g;
/** Each four blanks at the start of a line may nest one level. */
const WIDEST_INDENT = 160;
const WIDE_INDENT = /^[ \t]{160}/m;

/**
 * The parts of a text on which parsers of Markdown spend more than its length: to find what closes a mark they look
 * ahead to the end of a paragraph, or even of the text. This estimate takes linear time, and decides alone.
 */
export function unreadParts(markdown: Markdown): readonly UnreadPart[] {
  if (markdown.length > LONGEST) return [{ start: 0, end: markdown.length, why: 'long' }];
  return isLight(markdown) ? [] : costlyParts(markdown);
}

/** The same by the careful estimate, for a text that is not too long. */
export function costlyParts(markdown: Markdown): readonly UnreadPart[] {
  const paragraphs = paragraphsOf(markdown);
  const total = paragraphs.reduce((sum, { effort }) => sum + effort, 0);
  const dense = densest(paragraphs, total - EFFORT_PER_CHARACTER * markdown.length - FREE_EFFORT);
  return paragraphs.flatMap(({ start, end, isDeep }, index): readonly UnreadPart[] => {
    if (isDeep) return [{ start, end, why: 'deep' }];
    return dense.has(index) ? [{ start, end, why: 'dense' }] : [];
  });
}

/** Whether a look at the signs alone shows that nothing is left unread, as in almost every text that people write. */
function isLight(markdown: string): boolean {
  const { effort, mostInLine, blanks } = mostEffort(markdown);
  return (
    effort <= EFFORT_PER_CHARACTER * markdown.length + FREE_EFFORT && mostInLine <= DEEPEST && blanks < WIDEST_INDENT
  );
}

interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly effort: number;
  readonly isDeep: boolean;
}

function paragraphsOf(markdown: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  const add = (end: number): void => {
    const text = markdown.slice(start, end);
    if (text.trim() !== '')
      paragraphs.push({ start, end, effort: effortFor(text, markdown.length), isDeep: isTooDeep(text) });
  };
  for (const { 0: border, index } of markdown.matchAll(BORDERS)) {
    add(index);
    start = index + border.length;
  }
  add(markdown.length);
  return paragraphs;
}

/** Those without which the rest takes less effort by `excess`: the densest first, so that as much as can be is read. */
function densest(paragraphs: readonly Paragraph[], excess: number): ReadonlySet<number> {
  const left = new Set<number>();
  if (excess <= 0) return left;
  const density = ({ effort, start, end }: Paragraph): number => effort / (end - start);
  const order = paragraphs.map((paragraph, index) => ({ index, paragraph, density: density(paragraph) }));
  let over = excess;
  for (const { index, paragraph } of order.toSorted((a, b) => b.density - a.density)) {
    if (over <= 0) break;
    left.add(index);
    over -= paragraph.effort;
  }
  return left;
}

function isTooDeep(text: string): boolean {
  if (WIDE_INDENT.test(text)) return true;
  for (const [markers] of text.matchAll(MARKERS)) {
    if ((markers.match(ONE_MARKER)?.length ?? 0) > DEEPEST) return true;
  }
  return false;
}

/** Where a parser stops: at what opens or closes emphasis, code, tags, links and pictures, at escapes, addresses, line ends. */
const STOPS = /\*+|_+|~+|`+|[<[!\\@]|(?:https?|ftp|mailto|xmpp):|www\.| {2}\n/gi;
/** Lines that may underline a heading or a row of a table make each paragraph's end be tried again. */
const UNDERLINES = /^[ \t>=|:-]+$/gm;
/** A line that goes on with a quotation without its mark makes the quotation be read again. */
const LAZY_LINES = /^ {0,3}>.*\n(?! {0,3}>)/gm;
/** Each line of a list item, of whatever paragraph of it, is tried as the beginning of a heading. */
const IN_LIST = /^(?:[ \t]|[>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/m;
/** The title of an address may be closed anywhere behind it. */
const DEFINITIONS = /^[ \t>]*\[[^\]\n\r\u2028\u2029]*\]:/gm;
/** Addresses, and what could be one: each sign within is tried as the beginning of an address or of its end. */
const UNBROKEN = /[\u0021-\u007e]{16,}/g;
const SIGNS = /[^A-Za-z0-9]/g;

/** About how many characters are looked at, besides those of the paragraph once. */
function effortFor(text: string, whole: number): number {
  const marks = count(text, STOPS) + count(text, UNDERLINES) + count(text, LAZY_LINES);
  const lines = IN_LIST.test(text) ? count(text, /\n/g) : 0;
  let effort = (marks + lines) * text.length + count(text, DEFINITIONS) * whole;
  for (const [unbroken] of text.matchAll(UNBROKEN)) {
    effort += unbroken.length * (unbroken.includes('@') ? unbroken.length : count(unbroken, SIGNS));
  }
  return effort;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
