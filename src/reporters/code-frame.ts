import { eastAsianWidth } from 'get-east-asian-width';
import { START, type Span } from '../diagnostics/index.ts';
import { neutralise } from '../printing/index.ts';
import type { Style } from './style.ts';

/** How much of a long line is shown, in UTF-16 code units. */
const WINDOW = 100;
/** How much of it comes before the marked text. */
const BEFORE = 40;

/** The line of a finding with its exact range underlined, as rows for a terminal. */
export function codeFrame(
  linesOf: () => readonly string[],
  span: Span,
  mark: (text: string) => string,
  style: Style,
): readonly string[] {
  const { line, column } = span.start;
  // An empty span at the beginning means the file as a whole, whose lines then need not be told apart.
  const text = isStart(span) ? undefined : linesOf()[line - 1];
  if (text === undefined) return [];
  const from = text.length > WINDOW && column > BEFORE ? onCharacter(text, column - 1 - BEFORE) : 0;
  const to = onCharacter(text, Math.min(text.length, from + WINDOW));
  const start = onCharacter(text, Math.min(column - 1, text.length));
  const end =
    span.end.line === line ? onCharacter(text, Math.min(span.end.column - 1, text.length)) : text.trimEnd().length;
  const head = from > 0 ? '…' : '';
  const lead = head + neutralise(text.slice(from, start));
  const marked = neutralise(text.slice(start, Math.min(end, to)));
  const rest = neutralise(text.slice(Math.max(start, Math.min(end, to)), to)) + (to < text.length ? '…' : '');
  const gutter = String(line);
  const margin = ' '.repeat(gutter.length);
  return [
    style.dim(`${margin} │`),
    `${style.dim(`${gutter} │`)} ${lead}${marked}${rest}`.trimEnd(),
    `${style.dim(`${margin} │`)} ${' '.repeat(width(lead))}${mark('~'.repeat(Math.max(1, width(marked))).replace(/^~$/, '^'))}`,
  ];
}

function isStart({ start, end }: Span): boolean {
  return end.line === START.end.line && end.column === START.end.column && start.line === START.start.line;
}

/** Steps back from the middle of a surrogate pair. */
function onCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** Columns on a terminal: wide characters take two, combining marks none. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    columns += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return columns;
}
