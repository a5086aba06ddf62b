import { nodeHolding, nodesBelow, pathOf, scalarText, type DataPath, type LooseNode } from '../../yaml/index.ts';

/** What can be written at an offset: a key of the map at `path`, the value at `path`, or more of the text at `path`. */
export interface Place {
  readonly slot: 'key' | 'value' | 'text';
  readonly path: DataPath;
  /** What is there already, which whatever is chosen replaces. */
  readonly start: number;
  readonly end: number;
  /** Whether it is between brackets. */
  readonly isFlow: boolean;
  /** The keys that the map has already. */
  readonly present: readonly string[];
}

/** Finds out what can be written at an offset; undefined within a comment. */
export function placeOf(text: string, root: LooseNode, offset: number): Place | undefined {
  const holder = nodeHolding(root, offset);
  const { value } = holder;
  if (value?.style === 'block' && offset > value.start) return textAt(holder, offset);
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const before = text.slice(lineStart, offset);
  const isQuoted = (value?.style === 'double' || value?.style === 'single') && offset > value.start;
  if (/(?:^|\s)#/.test(before) && !isQuoted) return undefined;
  const brackets = bracketsAround(text, holder, offset);
  if (brackets !== undefined) return withinBrackets(text, brackets, holder, offset);
  if (/^\s*(?:- +)*[\w-]*$/.test(before)) return atLineStart(text, root, { lineStart, offset });
  return holder.parent === undefined || offset <= holder.keyEnd ? undefined : valueOf(holder, offset, false);
}

/** Where the text of Markdown goes on. */
function textAt(node: LooseNode, offset: number): Place {
  return { slot: 'text', path: pathOf(node), start: offset, end: offset, isFlow: false, present: [] };
}

/** The value of a node, as far as it is written. */
function valueOf(node: LooseNode, offset: number, isFlow: boolean): Place {
  const { value } = node;
  const isScalar = value !== undefined && value.style !== 'map' && value.style !== 'list';
  const isOn = isScalar && value.start <= offset && offset <= value.end;
  const [start, end] = isOn ? [value.start, value.end] : [offset, offset];
  return { slot: 'value', path: pathOf(node), start, end, isFlow, present: [] };
}

/** The map or list between brackets that an offset is directly in. */
function bracketsAround(text: string, holder: LooseNode, offset: number): LooseNode | undefined {
  for (let node: LooseNode | undefined = holder; node !== undefined; node = node.parent) {
    const { value } = node;
    if (value === undefined || (value.style !== 'map' && value.style !== 'list') || offset <= value.start) continue;
    const isClosed = text[value.end - 1] === (value.style === 'map' ? '}' : ']') && value.end > value.start + 1;
    if (offset < value.end || !isClosed) return node;
  }
  return undefined;
}

function withinBrackets(text: string, brackets: LooseNode, holder: LooseNode, offset: number): Place {
  const isMap = brackets.value?.style === 'map';
  const inner = holder === brackets ? brackets.children.findLast(({ start }) => start <= offset) : holder;
  const isBehindComma =
    inner === undefined ||
    /[,{[]\s*$/.test(text.slice(inner.end, offset)) ||
    (inner.end < offset && /[,]/.test(text.slice(inner.end, offset)));
  if (inner === undefined || isBehindComma) {
    if (isMap) return keyOf(brackets, { start: offset, end: offset, isFlow: true });
    return {
      slot: 'value',
      path: [...pathOf(brackets), brackets.children.length],
      start: offset,
      end: offset,
      isFlow: true,
      present: [],
    };
  }
  if (isMap && offset <= inner.keyEnd)
    return keyOf(brackets, { start: inner.start, end: inner.keyEnd, isFlow: true }, inner);
  return valueOf(inner, offset, true);
}

function keyOf(
  map: LooseNode,
  { start, end, isFlow }: Pick<Place, 'start' | 'end' | 'isFlow'>,
  self?: LooseNode,
): Place {
  const present = map.children.filter((child) => child !== self).map(({ key }) => String(key));
  return { slot: 'key', path: pathOf(map), start, end, isFlow, present };
}

/** A line on which nothing stands yet but a dash, or the beginning of a word. */
function atLineStart(
  text: string,
  root: LooseNode,
  { lineStart, offset }: { readonly lineStart: number; readonly offset: number },
): Place {
  const word = /[\w-]*$/.exec(text.slice(lineStart, offset).replace(/^\s*(?:- +)*/, ''))?.[0] ?? '';
  const start = offset - word.length;
  const end = offset + (/^[\w-]*/.exec(text.slice(offset))?.[0].length ?? 0);
  let before: LooseNode | undefined;
  let self: LooseNode | undefined;
  let dash: LooseNode | undefined;
  for (const node of nodesBelow(root)) {
    if (node.start > start) break;
    if (node.start < lineStart) before = node.column >= 0 ? node : before;
    else if (typeof node.key === 'number' && node.start < start) dash = node;
    else if (node.start === start) self = node;
  }
  const map = dash ?? containerAt(root, before, start - lineStart);
  if (dash === undefined && map.value !== undefined && scalarText(text, map) !== undefined) return textAt(map, offset);
  return keyOf(map, { start, end, isFlow: false }, self);
}

/** What a key at this column of a line behind `before` belongs to. */
function containerAt(root: LooseNode, before: LooseNode | undefined, column: number): LooseNode {
  let node = before;
  while (node !== undefined && node.column >= column) node = node.parent;
  return node ?? root;
}
