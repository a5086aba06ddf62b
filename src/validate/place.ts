import { START, type Position, type Span } from '../diagnostics/index.ts';
import type { RuleFinding } from '../rules/index.ts';
import { linesOf, type YamlDocument } from '../yaml/index.ts';

/** The place of a finding in its file: the key, the value, or the exact text inside the value. */
export function placeOf(
  document: YamlDocument | undefined,
  finding: Pick<RuleFinding, 'path' | 'part' | 'within'>,
): Span {
  if (document === undefined) return START;
  // What concerns the file as a whole has no place in it.
  if (finding.path.length === 0) return START;
  const span = document.spanOf(finding.path, finding.part ?? 'value');
  const found = finding.within === undefined ? undefined : spanWithin(document, span, finding.within);
  return found ?? withoutHeader(document, span);
}

/** A text of several lines is marked at its first words, not at the `|` or `>` before them. */
function withoutHeader(document: YamlDocument, span: Span): Span {
  const { start, end } = span;
  if (start.line === end.line) return span;
  const lines = linesOf(document);
  if (!/^[|>][-+\d]{0,2}(?:\s|$)/.test((lines[start.line - 1] ?? '').slice(start.column - 1))) return span;
  for (let line = start.line + 1; line <= end.line; line += 1) {
    const column = (lines[line - 1] ?? '').search(/\S/) + 1;
    if (column > 0) return { start: { line, column }, end };
  }
  return span;
}

/** How many UTF-16 units of one file are looked through for such texts; findings beyond are placed at the whole value. */
const MOST_UNITS = 50_000_000;
const unitsOf = new WeakMap<YamlDocument, number>();

/** Finds an exact text, such as an id, in a value; undefined if an escape parts it, or more than one line end. */
function spanWithin(document: YamlDocument, span: Span, text: string): Span | undefined {
  if (text === '') return undefined;
  const lines = linesOf(document);
  const words = text.split(' ');
  const ends = new Set(words.length > MOST_WORDS ? [] : words.slice(0, -1));
  let units = unitsOf.get(document) ?? 0;
  let over: Span | undefined;
  for (let line = span.start.line; line <= span.end.line; line += 1) {
    const content = lines[line - 1] ?? '';
    units += content.length + 1;
    unitsOf.set(document, units);
    if (units > MOST_UNITS) return undefined;
    for (let at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + 1)) {
      const found: Span = { start: { line, column: at + 1 }, end: { line, column: at + 1 + text.length } };
      if (isWhole(content, at, text) && inside(found.start, found.end, span)) return found;
    }
    const before = content.trimEnd();
    if (over !== undefined || !ends.has(before.slice(before.lastIndexOf(' ') + 1))) continue;
    units += words.length * text.length;
    over = spanOverLines([before, lines[line] ?? ''], line, words);
  }
  return over !== undefined && inside(over.start, over.end, span) ? over : undefined;
}

/** Only a word can be a part of a longer one; a tag ends where it ends, and scripts without spaces have no such ends. */
function isWhole(content: string, at: number, text: string): boolean {
  return !isCut(text[0], content[at - 1]) && !isCut(text.at(-1), content[at + text.length]);
}

function isCut(edge = '', beside = ''): boolean {
  return LETTER.test(edge) && LETTER.test(beside);
}

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}-]/u;

/** More words are no stretch that a line end merely parts. */
const MOST_WORDS = 60;

/** A stretch of words of which the first end a line, from 1, and the others begin the next: YAML folds them into one. */
function spanOverLines(
  [before, next]: readonly [string, string],
  line: number,
  words: readonly string[],
): Span | undefined {
  const after = next.trimStart();
  for (let count = 1; count < words.length; count += 1) {
    const [head, tail] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (!before.endsWith(head) || !after.startsWith(tail)) continue;
    const column = next.length - after.length + 1;
    return {
      start: { line, column: before.length - head.length + 1 },
      end: { line: line + 1, column: column + tail.length },
    };
  }
  return undefined;
}

function inside(start: Position, end: Position, span: Span): boolean {
  const afterStart = start.line > span.start.line || start.column >= span.start.column;
  const beforeEnd = end.line < span.end.line || end.column <= span.end.column;
  return afterStart && beforeEnd;
}
