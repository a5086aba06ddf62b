import type { Position, Span } from '../../diagnostics/index.ts';
import type { QuickEvent } from './reader.ts';
import type { DataPath } from '../yaml-document.ts';

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A value, and its key where it is in a map; `children` is present for maps and lists. */
interface Node {
  readonly key?: Extent;
  readonly children?: Map<string | number, Node>;
  /** Absent if only the careful reading knows it. */
  value?: Extent;
}

/** Gives the places of keys and values; undefined for those that take the careful reading. */
export function quickPlaces(
  text: string,
  events: readonly QuickEvent[],
): (path: DataPath, part: 'key' | 'value') => Span | undefined {
  let root: Node | undefined;
  const starts = lineStarts(text);
  const span = (place: Extent | undefined): Span | undefined =>
    place && { start: positionAt(starts, place.start), end: positionAt(starts, place.end) };
  return (path, part) => {
    const [first] = events;
    if (path.length === 0 && first !== undefined && first.type !== 'scalar')
      return firstLine(text, starts, first.start);
    root ??= treeOf(events);
    let here: Node | undefined = root;
    for (const step of path) {
      const next: Node | undefined = here?.children?.get(step);
      if (next === undefined) return span(here?.key);
      here = next;
    }
    return span(part === 'key' ? here?.key : here?.value);
  };
}

/** A list or map that is being filled. */
interface Open {
  readonly node: Node & Required<Pick<Node, 'children'>>;
  readonly start: number;
  readonly isMap: boolean;
  key?: QuickEvent;
  last?: Node;
}

function treeOf(events: readonly QuickEvent[]): Node | undefined {
  const open: Open[] = [];
  let root: Node | undefined;
  for (const event of events) {
    const top = open.at(-1);
    if (event.type === 'end') {
      close(open.pop(), event);
    } else if (event.type === 'scalar' && top?.isMap && top.key === undefined) {
      top.key = event;
    } else {
      const children = event.type === 'scalar' ? undefined : new Map<string | number, Node>();
      const node: Node = {
        key: top?.key,
        value: event.type === 'scalar' && event.start >= 0 ? event : undefined,
        children,
      };
      root ??= node;
      if (top !== undefined) {
        top.node.children.set(top.key?.value ?? top.node.children.size, node);
        top.last = node;
        delete top.key;
      }
      if (children !== undefined)
        open.push({ node: Object.assign(node, { children }), start: event.start, isMap: event.type === 'map' });
    }
  }
  return root;
}

/** Without brackets, a list or map ends with its last value. */
function close(open: Open | undefined, { end }: QuickEvent): void {
  const last = end < 0 ? open?.last?.value?.end : end;
  if (open !== undefined && last !== undefined) open.node.value = { start: open.start, end: last };
}

function firstLine(text: string, starts: readonly number[], start: number): Span {
  const end = text.indexOf('\n', start);
  return { start: positionAt(starts, start), end: positionAt(starts, end < 0 ? text.length : end) };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function positionAt(starts: readonly number[], offset: number): Position {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
