import type { Event, ScalarEvent } from 'js-yaml';
import type { Position, Span } from '../diagnostics/index.ts';
import type { DataPath } from './yaml-document.ts';

/** A value, and its key where it stands in a map; `children` is present for maps and lists. */
interface Node {
  readonly key?: ScalarEvent;
  readonly value?: ScalarEvent;
  readonly children?: Map<string | number, Node>;
}

const POP = 6;
const SCALAR = 4;
const MAPPING = 3;
const PLAIN = 1;
const DOUBLE_QUOTED = 3;

/** Gives the places of keys, of texts on one line and of the root; undefined for all else, which takes the careful reading. */
export function quickPlaces(
  text: string,
  events: readonly Event[],
  keyOf: (event: ScalarEvent) => string,
): (path: DataPath, part: 'key' | 'value') => Span | undefined {
  let root: Node | undefined;
  const starts = lineStarts(text);
  const span = (event: ScalarEvent | undefined): Span | undefined => {
    const place = event === undefined ? undefined : placeOf(text, event);
    return place && { start: positionAt(starts, place.start), end: positionAt(starts, place.end) };
  };
  return (path, part) => {
    const [first] = events;
    if (path.length === 0 && first !== undefined && 'start' in first) return firstLine(text, starts, first.start);
    root ??= treeOf(events, keyOf);
    let here: Node | undefined = root;
    for (const step of path) {
      const next: Node | undefined = here?.children?.get(step);
      if (next === undefined) return span(here?.key);
      here = next;
    }
    return span(part === 'key' ? here?.key : here?.value);
  };
}

/** Builds the nodes from events that were found sound before. */
function treeOf(events: readonly Event[], keyOf: (event: ScalarEvent) => string): Node | undefined {
  const open: { readonly children: Map<string | number, Node>; readonly isMap: boolean; key?: ScalarEvent }[] = [];
  let root: Node | undefined;
  for (const event of events) {
    const top = open.at(-1);
    if (event.type === POP) {
      open.pop();
    } else if (event.type === SCALAR && top?.isMap && top.key === undefined) {
      top.key = event;
    } else {
      const children = event.type === SCALAR ? undefined : new Map<string | number, Node>();
      const node: Node = {
        ...(top?.key === undefined ? {} : { key: top.key }),
        ...(event.type === SCALAR ? { value: event } : {}),
        ...(children === undefined ? {} : { children }),
      };
      root ??= node;
      top?.children.set(top.key === undefined ? top.children.size : keyOf(top.key), node);
      if (top !== undefined) delete top.key;
      if (children !== undefined) open.push({ children, isMap: event.type === MAPPING });
    }
  }
  return root;
}

/** Plain and quoted texts on one line: their quotes belong to them. */
function placeOf(
  text: string,
  { valueStart, valueEnd, style }: ScalarEvent,
): { start: number; end: number } | undefined {
  if (valueStart < 0 || valueEnd <= valueStart || style > DOUBLE_QUOTED) return undefined;
  if (/[\r\n]/.test(text.slice(valueStart, valueEnd))) return undefined;
  const quote = style === PLAIN ? 0 : 1;
  return { start: valueStart - quote, end: valueEnd + quote };
}

function firstLine(text: string, starts: readonly number[], start: number): Span {
  const end = text.slice(start).search(/[\r\n]|$/);
  return { start: positionAt(starts, start), end: positionAt(starts, start + end) };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
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
