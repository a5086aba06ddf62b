import type { Id } from '../model/index.ts';
import type { Steps } from './steps.ts';

/** Which sources every chain from a place must pass, as a tree: each node's parent is the next one that all chains pass. */
export interface MustPass {
  /** The node at which all chains that go on by these steps first meet; undefined where they need not meet before they end. */
  readonly meeting: (steps: Steps) => Id | undefined;
  /** For numbers given to nodes, their sums over all below each node, the node's own included. */
  readonly sums: (own: ReadonlyMap<Id, number>) => ReadonlyMap<Id, number>;
  /** Whether all chains from `from` pass `node`. */
  readonly passes: (from: Id | undefined, node: Id) => boolean;
}

interface Node {
  readonly parent: Id | undefined;
  readonly depth: number;
}

/**
 * The tree over the sources that chains reach; `order` lists each source after those that it is based on.
 * Steps to a source that is not yet in the tree go round in a circle and are left out.
 */
export function mustPass(order: readonly Id[], stepsAt: (source: Id) => Steps): MustPass {
  const tree = new Map<Id, Node>();
  const meeting = ({ next, end }: Steps): Id | undefined => {
    if (end !== undefined) return undefined;
    const [first, ...others] = next.filter((id) => tree.has(id));
    let met = first;
    for (const other of others) met = meetingOf(tree, met, other);
    return met;
  };
  for (const id of order) {
    const parent = meeting(stepsAt(id));
    tree.set(id, { parent, depth: parent === undefined ? 0 : (tree.get(parent)?.depth ?? 0) + 1 });
  }
  return {
    meeting,
    sums: (own) => sumsOver(tree, order, own),
    passes: (from, node) => {
      const wanted = tree.get(node)?.depth ?? Number.POSITIVE_INFINITY;
      let at = from;
      while (at !== undefined && (tree.get(at)?.depth ?? 0) > wanted) at = tree.get(at)?.parent;
      return at === node;
    },
  };
}

function meetingOf(tree: ReadonlyMap<Id, Node>, a: Id | undefined, b: Id | undefined): Id | undefined {
  let [one, other] = [a, b];
  while (one !== other) {
    if (one === undefined || other === undefined) return undefined;
    const [left, right] = [tree.get(one), tree.get(other)];
    if ((left?.depth ?? 0) >= (right?.depth ?? 0)) one = left?.parent;
    else other = right?.parent;
  }
  return one;
}

/** A parent stands before its children in the order, so that sums grow from the end. */
function sumsOver(
  tree: ReadonlyMap<Id, Node>,
  order: readonly Id[],
  own: ReadonlyMap<Id, number>,
): ReadonlyMap<Id, number> {
  const sums = new Map(own);
  for (const id of order.toReversed()) {
    const parent = tree.get(id)?.parent;
    if (parent !== undefined) sums.set(parent, (sums.get(parent) ?? 0) + (sums.get(id) ?? 0));
  }
  return sums;
}
