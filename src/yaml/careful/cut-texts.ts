import type { Span } from '../../diagnostics/index.ts';
import { lexemes } from './lexemes.ts';
import { spanAt, splitLines } from '../text-lines.ts';

/** A text without quotes that a comment ends, though it was hardly meant as one. */
export interface CutText {
  /** What is left of the text. */
  readonly left: string;
  /** The comment from its `#` to the end of the line. */
  readonly comment: string;
  readonly span: Span;
  /** Whether a bracket or quotation mark is still open where the text ends. */
  readonly isOpen: boolean;
}

/** Finds the texts of a file that is YAML which a comment seems to cut off. */
export function cutTexts(text: string): readonly CutText[] {
  if (!mayBeCut(text)) return [];
  const lines = splitLines(text);
  const found: CutText[] = [];
  let left: string | undefined;
  for (const { type, source, start } of lexemes(lines.text)) {
    if (type === 'comment' && left !== undefined) {
      const isOpen = leavesOpen(left);
      if (isOpen || isTight(source))
        found.push({ left, comment: source, span: spanAt(lines, start, start + source.length), isOpen });
    }
    // What a block holds ends with its line.
    if (type === 'text') left = source.endsWith('\n') ? undefined : source;
    else if (type !== 'space') left = undefined;
  }
  return found;
}

/** Whether a line has something, white space and a `#`: most files have no such line. Linear, however long a line is. */
function mayBeCut(text: string): boolean {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    let before = at - 1;
    while (text[before] === ' ' || text[before] === '\t') before -= 1;
    if (before < at - 1 && before >= 0 && !'\n\r#'.includes(text[before] ?? '')) return true;
  }
  return false;
}

/** A sign for a number, a tag or a colour has no space behind it; comments that excuse findings are known by their word. */
function isTight(comment: string): boolean {
  return /^#[^\s#!-]/.test(comment) && !comment.startsWith('#factwright-');
}

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function leavesOpen(text: string): boolean {
  const open: string[] = [];
  for (const sign of text.match(/[()[\]{}]/g) ?? []) {
    const partner = PAIRS[sign];
    if (partner === undefined) open.push(sign);
    else if (open.at(-1) === partner) open.pop();
  }
  return open.length > 0 || (text.match(/["“”„‟«»]/g) ?? []).length % 2 === 1;
}
