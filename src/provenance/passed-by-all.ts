import type { Id } from '../model/index.ts';
import type { Steps } from './steps.ts';

/** Which sources every chain from a place must pass, as a tree: each node's parent is the next one that all chains pass. */
export interface MustPass {
  /** The node at which all chains that go on by these steps first meet; undefined if they need not meet before they end. */
  readonly meeting: (steps: Steps) => Id | undefined;
  /** For numbers given to nodes, their sums over all below each node, the node's own included. */
  readonly sums: (own: ReadonlyMap<Id, number>) => ReadonlyMap<Id, number>;
  /** Whether all chains from `from` pass `node`. */
  readonly passes: (from: Id | undefined, node: Id) => boolean;
}

/** A node of the tree; `jump` leads to a node far above it, so that every ancestor is reached in few steps. */
interface Node {
  readonly id: Id;
  readonly parent: Node | undefined;
  readonly depth: number;
  readonly jump: Node | undefined;
}

/**
 * The tree over the sources that chains reach; `order` lists each source after those that it is based on.
 * Steps to a source that is not yet in the tree go round in a circle and are left out.
 */
export function mustPass(order: readonly Id[], stepsAt: (source: Id) => Steps): MustPass {
  const tree = new Map<Id, Node>();
  const meeting = ({ next, end }: Steps): Id | undefined => {
    if (end !== undefined) return undefined;
    const [first, ...others] = next.flatMap((id) => tree.get(id) ?? []);
    let met = first;
    for (const other of others) met = meetingOf(met, other);
    return met?.id;
  };
  for (const id of order) {
    const parent = tree.get(meeting(stepsAt(id)) ?? '');
    tree.set(id, { id, parent, depth: parent === undefined ? 0 : parent.depth + 1, jump: jumpFrom(parent) });
  }
  return {
    meeting,
    sums: (own) => sumsOver(tree, order, own),
    passes: (from, node) => {
      const wanted = tree.get(node)?.depth;
      if (wanted === undefined) return from === node;
      return ancestorAt(tree.get(from ?? ''), wanted)?.id === node;
    },
  };
}

/** Jumps grow like the parts of a skew binary number, so that a way up takes the logarithm of its length. */
function jumpFrom(parent: Node | undefined): Node | undefined {
  const jump = parent?.jump;
  if (parent === undefined || jump === undefined) return parent;
  const far = jump.jump;
  return far !== undefined && parent.depth - jump.depth === jump.depth - far.depth ? far : parent;
}

function ancestorAt(from: Node | undefined, depth: number): Node | undefined {
  let at = from;
  while (at !== undefined && at.depth > depth) {
    const { jump }: Node = at;
    at = jump !== undefined && jump.depth >= depth ? jump : at.parent;
  }
  return at;
}

function meetingOf(a: Node | undefined, b: Node | undefined): Node | undefined {
  if (a === undefined || b === undefined) return undefined;
  const depth = Math.min(a.depth, b.depth);
  let [one, other] = [ancestorAt(a, depth), ancestorAt(b, depth)];
  // At the same depth, both jump equally far.
  while (one !== other && one !== undefined && other !== undefined) {
    [one, other] = one.jump === other.jump ? [one.parent, other.parent] : [one.jump, other.jump];
  }
  return one === other ? one : undefined;
}

/** A parent comes before its children in the order, so sums are built from the end. */
function sumsOver(
  tree: ReadonlyMap<Id, Node>,
  order: readonly Id[],
  own: ReadonlyMap<Id, number>,
): ReadonlyMap<Id, number> {
  const sums = new Map(own);
  for (const id of order.toReversed()) {
    const parent = tree.get(id)?.parent?.id;
    if (parent !== undefined) sums.set(parent, (sums.get(parent) ?? 0) + (sums.get(id) ?? 0));
  }
  return sums;
}
