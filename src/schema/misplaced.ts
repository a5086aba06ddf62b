import type { DataPath, YamlDocument } from '../yaml/index.ts';
import type { DocumentKind } from './document-kind.ts';
import { keysAt, schemaAt } from './schema-at.ts';
import { nameOf, sentence, type Failure, type SchemaProblem } from './schema-problem.ts';

/** A key that is indented too little or too much: where it is, and the map that it belongs in. */
export interface Move {
  readonly from: DataPath;
  readonly to: DataPath;
}

/** A key of the format, or an id; `__proto__` is neither. */
const ORDINARY = /^[a-z][a-z0-9-]*$/i;

/** More misplaced keys are no slip of the space bar. */
const MOST = 20;

/** The keys that have no place where they are, and one where a few spaces more or less would put them. */
export function findMoves(kind: DocumentKind, data: unknown, failures: readonly Failure[]): readonly Move[] {
  const wrong = new Map(failures.flatMap((failure) => wrongKeys(kind, failure)).map((path) => [keyOf(path), path]));
  if (wrong.size > MOST) return [];
  const taken = new Set<string>();
  return [...wrong.values()].flatMap((from) => {
    if (!ORDINARY.test(String(from.at(-1)))) return [];
    const to = inward(kind, data, from, wrong) ?? outward(kind, data, from, wrong);
    if (to === undefined) return [];
    const place = keyOf([...to, from.at(-1) ?? '']);
    if (taken.has(place)) return [];
    taken.add(place);
    return [{ from, to }];
  });
}

/** The words for a key that stands where it does not belong. */
export function moveProblem(data: unknown, { from, to }: Move): SchemaProblem {
  const isInward = to.length >= from.length;
  const isGroup = typeof at(data, from) === 'object';
  const [neighbour] = Object.keys(Object(at(data, to)));
  const where = to.length === 0 ? 'at the top level' : `in ${nameOf(to)}`;
  return {
    path: from,
    part: 'key',
    message: sentence(`${nameOf(from)} is indented too ${isInward ? 'little' : 'much'}: it belongs ${where}.`),
    hint:
      to.length === 0 || neighbour === undefined
        ? `Begin its line at the left margin${isGroup ? ', and indent the lines that belong to it' : ''}.`
        : `Indent it like ${nameOf([...to, neighbour])}${isGroup ? ', and the lines that belong to it more than that' : ''}.`,
  };
}

/** The document as if each key were where it belongs; the places are those in the file. */
export function withMoves(document: YamlDocument, moves: readonly Move[]): YamlDocument {
  const data: unknown = structuredClone(document.data);
  for (const { from, to } of moves) {
    const key = from.at(-1) ?? '';
    const source = Object(at(data, from.slice(0, -1)));
    Object(at(data, to))[key] = source[key];
    delete source[key];
  }
  const nonText = document.nonText.map((scalar) => ({ ...scalar, path: placeAfter(moves, scalar.path) }));
  return { ...document, data, nonText, spanOf: (path, part) => document.spanOf(placeBefore(moves, path), part) };
}

/** Where something is in the file that has a path in the data with moves. */
export function placeBefore(moves: readonly Move[], path: DataPath): DataPath {
  return moves.reduce((place, { from, to }) => replaced(place, [...to, from.at(-1) ?? ''], from), path);
}

/** Whether a path in the data with moves leads into something that was moved. */
export function isInMoved(moves: readonly Move[], path: DataPath): boolean {
  return moves.some(({ from, to }) => [...to, from.at(-1)].every((step, index) => path[index] === step));
}

function placeAfter(moves: readonly Move[], path: DataPath): DataPath {
  return moves.reduce((place, { from, to }) => replaced(place, from, [...to, from.at(-1) ?? '']), path);
}

function replaced(path: DataPath, before: DataPath, after: DataPath): DataPath {
  return before.every((step, index) => path[index] === step) ? [...after, ...path.slice(before.length)] : path;
}

/** The keys that a failure says cannot be where they are, or cannot hold what they hold. */
function wrongKeys(kind: DocumentKind, { path, keyword, params, value }: Failure): readonly DataPath[] {
  if (keyword === 'additionalProperties') return [[...path, String(params['additionalProperty'])]];
  const isEntry = path.length > 1 && typeof path.at(-1) === 'string' && isTable(kind, path.slice(0, -1));
  if (keyword === 'type' && isEntry && value !== null && typeof value !== 'object') return [path];
  // A section among the entries of the section before it: its keys are those of no entry.
  const [section, key] = path;
  return section !== undefined && typeof key === 'string' && isTable(kind, [section]) && keysAt(kind, []).includes(key)
    ? [[section, key]]
    : [];
}

/** The map before the key, or the last one in that, which has a place for it. */
function inward(
  kind: DocumentKind,
  data: unknown,
  from: DataPath,
  wrong: ReadonlyMap<string, DataPath>,
): DataPath | undefined {
  const parent = from.slice(0, -1);
  const key = String(from.at(-1));
  const before = Object.keys(Object(at(data, parent)));
  const sibling = before
    .slice(0, before.indexOf(key))
    .toReversed()
    .find((name) => !wrong.has(keyOf([...parent, name])));
  if (sibling === undefined) return undefined;
  return lastThatFits(kind, data, from, [...parent, sibling]);
}

/** The group at `to`, or the last within it, as deep as the format goes. */
function lastThatFits(kind: DocumentKind, data: unknown, from: DataPath, to: DataPath): DataPath | undefined {
  const group = at(data, to);
  if (typeof group !== 'object' || group === null || schemaAt(kind, to) === undefined) return undefined;
  if (fits(kind, data, from, to)) return to;
  const last = Array.isArray(group) ? group.length - 1 : Object.keys(group).at(-1);
  return last === undefined || last === -1 ? undefined : lastThatFits(kind, data, from, [...to, last]);
}

/** The map around the one that the key ends, if it has a place for it. */
function outward(
  kind: DocumentKind,
  data: unknown,
  from: DataPath,
  wrong: ReadonlyMap<string, DataPath>,
): DataPath | undefined {
  const parent = from.slice(0, -1);
  const keys = Object.keys(Object(at(data, parent)));
  const after = keys.slice(keys.indexOf(String(from.at(-1))) + 1);
  if (after.some((name) => !wrong.has(keyOf([...parent, name])))) return undefined;
  for (let length = parent.length - 1; length >= 0; length -= 1) {
    const to = parent.slice(0, length);
    if (fits(kind, data, from, to)) return to;
  }
  return undefined;
}

/** Whether the map at `to` has a free key of this name, or entries such as this one. */
function fits(kind: DocumentKind, data: unknown, from: DataPath, to: DataPath): boolean {
  const key = String(from.at(-1));
  const group = at(data, to);
  if (typeof group !== 'object' || group === null || Array.isArray(group) || Object.hasOwn(group, key)) return false;
  if (keysAt(kind, to).includes(key)) return true;
  const value = at(data, from);
  if (!isTable(kind, to) || typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const known = keysAt(kind, [...to, key]);
  const own = Object.keys(value);
  return own.filter((name) => known.includes(name)).length * 2 > own.length;
}

/** Whether the map at a path holds entries under ids of the author's choice. */
function isTable(kind: DocumentKind, path: DataPath): boolean {
  return (
    keysAt(kind, path).length === 0 && keysAt(kind, [...path, 'id']).length > 0 && schemaAt(kind, path) !== undefined
  );
}

function at(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, step) => Object(value)[step], data);
}

function keyOf(path: DataPath): string {
  return JSON.stringify(path);
}
