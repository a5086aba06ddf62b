import type { DataPath } from '../yaml-document.ts';

/** How a value is written. */
type LooseStyle = 'plain' | 'single' | 'double' | 'block' | 'map' | 'list';

/** A value, or what has been typed of it; offsets in the text, `end` exclusive. */
interface LooseValue {
  readonly style: LooseStyle;
  readonly start: number;
  end: number;
}

/** A key with its value, or an item of a list, in a text that need not be YAML yet. */
export interface LooseNode {
  /** A name, or the number of an item; the root has an empty one. */
  readonly key: string | number;
  /** The key or the dash; an item between brackets has none, and begins where its value does. */
  readonly start: number;
  readonly keyEnd: number;
  /** Where the key or dash is in its line, from 0; -1 between brackets and for the root. */
  readonly column: number;
  /** A word where a key should be: its colon is missing. */
  readonly isBare?: boolean;
  readonly parent?: LooseNode;
  readonly children: LooseNode[];
  value?: LooseValue;
  /** The end of all that belongs to it. */
  end: number;
}

/** The keys and numbers that lead to a node. */
export function pathOf(node: LooseNode): DataPath {
  const path: (string | number)[] = [];
  for (let at: LooseNode | undefined = node; at?.parent !== undefined; at = at.parent) path.push(at.key);
  return path.toReversed();
}

/** Every node below one, in the order of the text. */
export function* nodesBelow(root: LooseNode): Iterable<LooseNode> {
  const open = [...root.children].toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child !== undefined) open.push(child);
    }
  }
}

/** The node below one at a path. */
export function nodeAt(root: LooseNode, path: DataPath): LooseNode | undefined {
  let node: LooseNode | undefined = root;
  for (const step of path) node = node?.children.find(({ key }) => key === step);
  return node;
}

/** The innermost node whose stretch holds an offset, its edges included. */
export function nodeHolding(root: LooseNode, offset: number): LooseNode {
  for (let node = root; ;) {
    const inner = node.children.findLast(({ start, end }) => start <= offset && offset <= end);
    if (inner === undefined) return node;
    node = inner;
  }
}
