import { applyEdits, type Edit } from '../../diagnostics/index.ts';
import { linesOf } from './lines-of.ts';
import { parseYaml } from '../parse-yaml.ts';
import type { DataPath, YamlDocument } from '../yaml-document.ts';

/** The lines of one entry, counted from 0; `end` is exclusive. */
interface Entry {
  readonly start: number;
  readonly dash: number;
  readonly end: number;
}

/**
 * The edits that put the entries of a block list into another order; each moves with its comments, and blank lines
 * stay where they are. Undefined if it is not plain what belongs to which entry.
 */
export function reorderItems(
  document: YamlDocument,
  path: DataPath,
  order: readonly number[],
): readonly Edit[] | undefined {
  const lines = linesOf(document);
  const entries = order.map((_, index) => entryAt(document, lines, [...path, index]));
  const whole = entries.flatMap((entry, index) => {
    const before = index === 0 ? undefined : entries[index - 1];
    return entry === undefined ? [] : [withComments(lines, entry, before)];
  });
  const [first] = whole;
  if (first === undefined || whole.length !== order.length || !areApart(lines, whole)) return undefined;
  // A comment above the first entry may be about the list.
  if (first.start !== first.dash || /^\s*#/.test(lines[first.start - 1] ?? '')) return undefined;
  const ends = document.text.match(/\r\n|\n|\r/g) ?? [];
  const edits = order.flatMap((from, to): readonly Edit[] => {
    const [target, source] = [whole[to], whole[from]];
    if (from === to || target === undefined || source === undefined) return [];
    return [{ span: spanOf(lines, target), text: textOf(lines, ends, source) }];
  });
  return keepsContent(document, path, order, edits) ? edits : undefined;
}

/** An entry whose dash is alone on the line before its content. */
function entryAt(document: YamlDocument, lines: readonly string[], path: DataPath): Entry | undefined {
  const { start, end } = document.spanOf(path);
  const before = lines[start.line - 1]?.slice(0, start.column - 1) ?? '';
  if (!/^ *- +$/.test(before)) return undefined;
  const column = before.indexOf('-');
  let last = end.line;
  // A comment that is indented like the entry belongs to it.
  while (/^ *#/.test(lines[last] ?? '') && (lines[last] ?? '').indexOf('#') > column) last += 1;
  return { start: start.line - 1, dash: start.line - 1, end: last };
}

/** Takes in the comments above, up to the entry before. */
function withComments(lines: readonly string[], entry: Entry, before: Entry | undefined): Entry {
  let start = entry.dash;
  for (let line = entry.dash - 1; line >= (before?.end ?? entry.dash); line -= 1) {
    if (/^\s*#/.test(lines[line] ?? '')) start = line;
  }
  return { ...entry, start };
}

/** All dashes below each other, no line in two entries. */
function areApart(lines: readonly string[], entries: readonly Entry[]): boolean {
  const columns = new Set(entries.map(({ dash }) => lines[dash]?.indexOf('-')));
  return columns.size === 1 && entries.every(({ start }, index) => start >= (entries[index - 1]?.end ?? 0));
}

function spanOf(lines: readonly string[], { start, end }: Entry): Edit['span'] {
  return {
    start: { line: start + 1, column: 1 },
    end: { line: end, column: (lines[end - 1] ?? '').length + 1 },
  };
}

/** The text with the line ends that are in the file. */
function textOf(lines: readonly string[], ends: readonly string[], { start, end }: Entry): string {
  return lines
    .slice(start, end)
    .map((line, index) => (start + index < end - 1 ? `${line}${ends[start + index] ?? ''}` : line))
    .join('');
}

/** Reads the file again: the list must hold the same entries in the new order, and all else what it held. */
function keepsContent(
  document: YamlDocument,
  path: DataPath,
  order: readonly number[],
  edits: readonly Edit[],
): boolean {
  const after = applyEdits(document.text, edits);
  const was = read(document.text);
  const is = after === undefined ? undefined : read(after);
  const before = listAt(was, path);
  const now = listAt(is, path);
  if (before === undefined || now === undefined) return false;
  const wanted = order.map((from) => before[from]);
  if (JSON.stringify(now) !== JSON.stringify(wanted)) return false;
  before.splice(0, before.length, ...wanted);
  return JSON.stringify(was) === JSON.stringify(is);
}

function read(text: string): unknown {
  return parseYaml(text).document?.data;
}

function listAt(data: unknown, path: DataPath): unknown[] | undefined {
  const list = path.reduce<unknown>((value, step) => Object(value)[step], data);
  return Array.isArray(list) ? list : undefined;
}
