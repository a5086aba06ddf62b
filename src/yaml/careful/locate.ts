import { isMap, isPair, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../../diagnostics/index.ts';
import { keyText } from './build-data.ts';
import { lineEndAt, spanAt, type TextLines } from '../text-lines.ts';
import type { DataPath } from '../yaml-document.ts';

/** Finds the place of a key or value; see `YamlDocument.spanOf`. */
export type Locate = (path: DataPath, part?: 'key' | 'value') => Span;

interface Step {
  readonly key?: unknown;
  readonly value: unknown;
}

/** Makes the lookup of places in a tree of nodes. Each map is indexed at its first use. */
export function locator(root: unknown, lines: TextLines): Locate {
  const indexes = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  const indexOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
    const known = indexes.get(map) ?? indexKeys(map);
    indexes.set(map, known);
    return known;
  };
  const down = (node: unknown, step: string | number): Step | undefined => {
    if (isMap(node)) {
      const pair = indexOf(node).get(String(step));
      return pair && { key: pair.key, value: pair.value };
    }
    if (isSeq(node) && typeof step === 'number' && step in node.items) return { value: node.items[step] };
    return undefined;
  };
  const placeOf = (node: unknown): Span =>
    node === root && (isMap(node) || isSeq(node)) ? firstLineOf(lines, node) : spanOfNode(lines, node);
  return (path, part = 'value') => {
    let here: Step = { value: root };
    for (const step of path) {
      const next = down(here.value, step);
      if (!next) return here.key === undefined ? placeOf(here.value) : spanOfNode(lines, here.key);
      here = next;
    }
    if (part === 'key' && here.key !== undefined) return spanOfNode(lines, here.key);
    // A key without a colon, as in `{a}`, has no value of its own.
    return placeOf(here.value ?? here.key);
  };
}

function firstLineOf(lines: TextLines, root: YAMLMap | YAMLSeq): Span {
  const start = root.range?.[0] ?? 0;
  return spanAt(lines, start, lineEndAt(lines, start));
}

function indexKeys(map: YAMLMap): ReadonlyMap<string, Pair> {
  const index = new Map<string, Pair>();
  for (const pair of map.items) {
    const key = keyText(pair.key);
    if (key !== undefined && !index.has(key)) index.set(key, pair);
  }
  return index;
}

function spanOfNode(lines: TextLines, node: unknown): Span {
  const start = rangeOf(node)?.[0] ?? 0;
  return spanAt(lines, start, Math.max(start, tidyEnd(lines, node)));
}

function rangeOf(node: unknown): readonly number[] | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.range ?? undefined) : undefined;
}

/** Package `yaml` lets block scalars, lists and maps end at the next thing; we end with their last content. */
function tidyEnd(lines: TextLines, node: unknown): number {
  const range = rangeOf(node);
  const end = range?.[1] ?? 0;
  if (isScalar(node)) {
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    return isBlock ? endOfBlock(lines, range?.[0] ?? 0, end) : end;
  }
  if ((!isMap(node) && !isSeq(node)) || node.flow) return end;
  const last: unknown = node.items.at(-1);
  if (!isPair(last)) return tidyEnd(lines, last);
  return tidyEnd(lines, last.value ?? last.key);
}

function endOfBlock(lines: TextLines, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/u.test(lines.text.charAt(at - 1))) at -= 1;
  return Math.min(lineEndAt(lines, at), end);
}
