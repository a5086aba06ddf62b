/** Emphasis is matched by looking back and forth, so that a paragraph takes (delimiters × length). */
const COST_PER_CHARACTER = 120;
/** Each marker at the start of a line nests one level; marked calls itself for each. */
const DEEPEST = 16;
const WIDEST_INDENT = 160;
/** Some fifty thousand words; also what keeps the linear part of the work within bounds. */
const LONGEST = 300_000;

/** A run of emphasis marks, and what else makes marked look around. */
const DELIMITERS = /\*+|_+|~+/g;
/** Where a paragraph surely ends: at an empty line, or where a list item begins. */
const BLOCKS = /\n[ \t]*\n|\n(?= {0,3}[-*+] {1,4}\S)/;
const MARKERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/gm;
const ONE_MARKER = />|[-*+]|\d{1,9}[.)]/g;

/**
 * Whether marked reads the text in bounded time and depth. Some shapes (`_a_a_a…`, `> > > …`, `a\n-\na\n-\n…`) take it
 * quadratic time or overflow its stack; this estimate is linear, and no article that is meant to be read comes near it.
 */
export function isWithinBounds(markdown: string): boolean {
  if (markdown.length > LONGEST) return false;
  for (const [markers] of markdown.matchAll(MARKERS)) {
    if ((markers.match(ONE_MARKER)?.length ?? 0) > DEEPEST) return false;
  }
  if (new RegExp(`^[ \\t]{${WIDEST_INDENT}}`, 'm').test(markdown)) return false;
  return costOf(markdown) <= COST_PER_CHARACTER * markdown.length;
}

function costOf(markdown: string): number {
  let cost = 0;
  for (const block of markdown.split(BLOCKS)) {
    const delimiters = block.match(DELIMITERS)?.length ?? 0;
    // Lines that may underline a heading make marked try each paragraph's end again.
    const underlines = block.match(/^ {0,3}[-=]+[ \t]*$/gm)?.length ?? 0;
    // A line that goes on with a quotation without its mark makes marked read the quotation anew.
    const lazy = block.match(/^ {0,3}>.*\n(?! {0,3}>)/gm)?.length ?? 0;
    cost += (delimiters + underlines + lazy) * block.length;
  }
  return cost;
}
