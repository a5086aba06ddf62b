import type { Span } from '../../diagnostics/index.ts';
import { lexemes, type Lexeme } from './lexemes.ts';
import { lineIndexAt, spanAt, splitLines, type TextLines } from '../text-lines.ts';

/** A comment of a file, and the lines that it stands at. */
export interface YamlComment {
  /** The comment from its `#` to the end of the line. */
  readonly text: string;
  readonly span: Span;
  /** Whether nothing else stands on its line. */
  readonly isAlone: boolean;
  /** Whether nothing but other comments stands before it. */
  readonly isAtTop: boolean;
  /**
   * The lines that it is about, both included: its own, where something else stands there, else the next that is no
   * comment. A text of several lines counts as one, because no comment can stand inside it.
   */
  readonly lines: { readonly from: number; readonly to: number };
}

/** Finds the comments of a file that is YAML; what looks like one inside a text is not one. */
export function commentsOf(text: string): readonly YamlComment[] {
  const lines = splitLines(text);
  const { comments, continued } = layoutOf(lines);
  const found: YamlComment[] = [];
  let below: YamlComment | undefined;
  for (const { source, start, isAtTop, isAlone } of comments.toReversed()) {
    const span = spanAt(lines, start, start + source.length);
    const { line } = span.start;
    const isStacked = isAlone && below?.isAlone === true && below.span.start.line === line + 1;
    const about = isStacked && below ? below.lines : textAround(continued, isAlone ? line + 1 : line);
    below = { text: source, span, isAtTop, isAlone, lines: about };
    found.push(below);
  }
  return found.toReversed();
}

interface Layout {
  readonly comments: readonly { source: string; start: number; isAtTop: boolean; isAlone: boolean }[];
  /** The lines, from 1, that go on with a text of the line before. */
  readonly continued: ReadonlySet<number>;
}

function layoutOf(lines: TextLines): Layout {
  const comments: { source: string; start: number; isAtTop: boolean; isAlone: boolean }[] = [];
  const continued = new Set<number>();
  let lastContent = 0;
  let isBlock = false;
  for (const lexeme of lexemes(lines.text)) {
    const { type, source, start } = lexeme;
    if (type === 'comment') {
      const isAlone = lineIndexAt(lines, start) + 1 !== lastContent;
      comments.push({ source, start, isAlone, isAtTop: lastContent === 0 });
    }
    const isBlockText = isBlock && type === 'text';
    if (isBlockText) isBlock = false;
    if (!isContent(lexeme)) continue;
    const { from, to } = linesOf(lines, lexeme, isBlockText);
    for (let line = from + 1; line <= to; line += 1) continued.add(line);
    lastContent = to;
    isBlock ||= type === 'block-scalar-header';
  }
  return { comments, continued };
}

function isContent({ type, source }: Lexeme): boolean {
  if (source === '') return false;
  return ![null, 'comment', 'space', 'newline', 'doc-mode', 'doc-start', 'scalar', 'byte-order-mark'].includes(type);
}

/** The first and last line of a lexeme; the text of a block begins on the line of its `|` or `>`. */
function linesOf(lines: TextLines, { source, start }: Lexeme, isBlock: boolean): { from: number; to: number } {
  const last = source.length - (source.endsWith('\n') ? 1 : 0);
  const first = lineIndexAt(lines, start) + 1;
  return { from: isBlock ? first - 1 : first, to: lineIndexAt(lines, start + last) + 1 };
}

/** All lines of the text that goes on at a line, or the line alone. */
function textAround(continued: ReadonlySet<number>, line: number): YamlComment['lines'] {
  let [from, to] = [line, line];
  while (continued.has(from)) from -= 1;
  while (continued.has(to + 1)) to += 1;
  return { from, to };
}
