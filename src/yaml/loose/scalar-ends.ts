import { contentEnd, keyIn, type LooseText } from './loose-text.ts';

/** Where a value begins: its offset and line, and the column of what it belongs to. */
export interface ValuePlace {
  readonly at: number;
  readonly line: number;
  readonly column: number;
}

/** The end of a text in lines below a `|` or `>`, the empty ones behind it included. */
export function blockEnd(lines: LooseText, { line, column }: ValuePlace): number {
  let end = contentEnd(lines, line);
  for (let next = line + 1; next < lines.starts.length - 1; next += 1) {
    const indent = indentOf(lines, next);
    if (indent !== undefined && indent <= column) break;
    end = contentEnd(lines, next);
  }
  return end;
}

/** The end of a text without quotes: it goes on in lines that are indented more and have no key, over empty ones. */
export function plainEnd(lines: LooseText, { at, line, column }: ValuePlace): number {
  let end = withoutComment(lines, at, contentEnd(lines, line));
  for (let next = line + 1; next < lines.starts.length - 1; next += 1) {
    const indent = indentOf(lines, next);
    if (indent === undefined) continue;
    if (indent <= column || isStructure(lines, next)) break;
    end = withoutComment(lines, lines.starts[next] ?? 0, contentEnd(lines, next));
  }
  return end;
}

/** The end of a text between quotes; of one that is not closed yet, the end of its line. */
export function quotedEnd(lines: LooseText, { at, line, column }: ValuePlace): number {
  const { text } = lines;
  const quote = text[at] ?? '"';
  const lineEnd = contentEnd(lines, line);
  let last = line + 1;
  while (last < lines.starts.length - 1 && (indentOf(lines, last) ?? Infinity) > column) last += 1;
  const limit = contentEnd(lines, last - 1);
  for (let index = at + 1; index < limit; index += 1) {
    if (quote === '"' && text[index] === '\\') index += 1;
    else if (text[index] === quote && quote === "'" && text[index + 1] === "'") index += 1;
    else if (text[index] === quote) return index + 1;
  }
  return lineEnd;
}

/** How far a line is indented; undefined if it is empty. */
export function indentOf(lines: LooseText, line: number): number | undefined {
  const start = lines.starts[line] ?? 0;
  const end = contentEnd(lines, line);
  let at = start;
  while (at < end && lines.text[at] === ' ') at += 1;
  return at === end ? undefined : at - start;
}

/** Whether a line has a key or a dash, or is a comment. */
export function isStructure(lines: LooseText, line: number): boolean {
  const content = lines.text.slice(lines.starts[line] ?? 0, contentEnd(lines, line)).trimStart();
  return content.startsWith('#') || /^-(?: |$)/.test(content) || keyIn(content) !== undefined;
}

function withoutComment({ text }: LooseText, from: number, end: number): number {
  const comment = text.slice(from, end).search(/[ \t]#/);
  const source = text.slice(from, comment < 0 ? end : from + comment);
  return from + source.trimEnd().length;
}
