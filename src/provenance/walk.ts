import type { Id } from '../model/index.ts';

/** A step that leads back to where one came from: the nodes from that place on, in the order of the steps. */
type Circle = readonly Id[];

/** All that can be reached, each after what it leads to, and the steps that close circles; without recursion, so that no depth is too deep. */
export interface Walk {
  readonly order: readonly Id[];
  readonly circles: readonly Circle[];
}

/** The most circles that are told apart; a hostile file could ask for millions. */
const MOST_CIRCLES = 100;

/** Walks depth first from each start, in order. */
export function walk(starts: Iterable<Id>, nextOf: (node: Id) => readonly Id[]): Walk {
  const order: Id[] = [];
  const circles: Circle[] = [];
  /** The position of a node on the current path; -1 once it is left. */
  const place = new Map<Id, number>();
  const path: { readonly node: Id; readonly next: readonly Id[]; at: number }[] = [];
  const enter = (node: Id): void => {
    place.set(node, path.length);
    path.push({ node, next: nextOf(node), at: 0 });
  };
  for (const start of starts) {
    if (!place.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const to = top.next[top.at];
      top.at += 1;
      if (to === undefined) {
        path.pop();
        place.set(top.node, -1);
        order.push(top.node);
        continue;
      }
      const known = place.get(to);
      if (known === undefined) enter(to);
      else if (known >= 0 && circles.length < MOST_CIRCLES) circles.push(path.slice(known).map(({ node }) => node));
    }
  }
  return { order, circles };
}
