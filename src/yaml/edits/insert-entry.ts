import { linesOf } from './lines-of.ts';
import { parseYaml } from '../parse-yaml.ts';
import type { DataPath, YamlDocument } from '../yaml-document.ts';

/** An entry for a map: its key, its lines from the key on, without indentation, and where it goes. */
export interface NewEntry {
  readonly key: string;
  readonly lines: readonly string[];
  /** The top-level key whose map it is for; the file itself is the map without one. */
  readonly section?: string;
  /** The top-level keys in their usual order, for a section that is not there yet. */
  readonly order?: readonly string[];
}

/**
 * The text of a file with one more entry at the end of a map, and every other byte as it was. Undefined where it is not plain
 * where that would be, as in a map in braces, or if the key is in use.
 */
export function insertEntry(document: YamlDocument, entry: NewEntry): string | undefined {
  const { text } = document;
  const place = placeOf(document, entry);
  if (place === undefined) return undefined;
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const lines = linesOf(document);
  // What follows the last line end is no line.
  const all = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  const after = [...all.slice(0, place.line), ...place.lines, ...all.slice(place.line)].join(end) + end;
  return holds(document, after, entry) ? after : undefined;
}

/** After which line, and what. */
interface Place {
  readonly line: number;
  readonly lines: readonly string[];
}

function placeOf(document: YamlDocument, { lines, section, order = [] }: NewEntry): Place | undefined {
  const root = mapAt(document.data, []);
  if (root === undefined) return undefined;
  if (section === undefined) return inMap(document, [], lines);
  if (Object.hasOwn(root, section)) return inMap(document, [section], lines);
  const whole = [`${section}:`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
  const before = Object.keys(root).filter((key) => order.indexOf(key) < order.indexOf(section));
  const last = before.at(-1) ?? Object.keys(root).at(-1);
  if (last === undefined) return undefined;
  const line = endOf(document, [last], 0);
  return { line, lines: isSpaced(document) ? ['', ...whole] : whole };
}

/** At the end of a map whose entries have a line each, as far in as these. */
function inMap(document: YamlDocument, path: DataPath, lines: readonly string[]): Place | undefined {
  const keys = Object.keys(mapAt(document.data, path) ?? {});
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const all = linesOf(document);
  const { line, column } = document.spanOf([...path, first], 'key').start;
  const margin = (all[line - 1] ?? '').slice(0, column - 1);
  if (!/^ *$/.test(margin)) return undefined;
  const end = endOf(document, [...path, last], margin.length);
  const spaced =
    keys.length > 1 ? all[document.spanOf([...path, last], 'key').start.line - 2]?.trim() === '' : lines.length > 1;
  const entry = lines.map((row) => (row === '' ? '' : `${margin}${row}`));
  return { line: end, lines: spaced ? ['', ...entry] : entry };
}

/** The line at which a value ends, with the comments below it that are further in than its key. */
function endOf(document: YamlDocument, path: DataPath, margin: number): number {
  const { end } = document.spanOf(path);
  const all = linesOf(document);
  let last = end.column === 1 ? end.line - 1 : end.line;
  for (let next = last; next < all.length; next += 1) {
    const line = all[next] ?? '';
    if (line.trim() === '') continue;
    if (!/^ *#/.test(line) || line.indexOf('#') <= margin) break;
    last = next + 1;
  }
  return last;
}

/** Whether blank lines stand between the parts of a file. */
function isSpaced(document: YamlDocument): boolean {
  return /\n\r?\n\S/.test(document.text);
}

/** Reads the file again: it must hold the entry, and all else as it did. */
function holds(document: YamlDocument, after: string, { key, lines, section }: NewEntry): boolean {
  const now = mapAt(parseYaml(after).document?.data, []);
  const value = mapAt(parseYaml(`${lines.join('\n')}\n`).document?.data, []);
  const was = mapAt(document.data, []);
  if (now === undefined || value === undefined || was === undefined) return false;
  const before = section === undefined ? was : (mapAt(was, [section]) ?? {});
  if (Object.hasOwn(before, key) || Object.keys(value).join() !== key) return false;
  const wanted = { ...before, ...value };
  const all: Readonly<Record<string, unknown>> = section === undefined ? wanted : { ...was, [section]: wanted };
  return (
    Object.keys(now).length === Object.keys(all).length &&
    Object.entries(all).every(([name, data]) => JSON.stringify(now[name]) === JSON.stringify(data))
  );
}

function mapAt(data: unknown, path: DataPath): Readonly<Record<string, unknown>> | undefined {
  const value = path.reduce<unknown>((within, step) => Object(within)[step], data);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}
