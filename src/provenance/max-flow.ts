/** A graph of vertices `0` to `size - 1`, each of capacity one, between a source and a sink that are outside it. */
export interface Network {
  readonly size: number;
  /** For each vertex, those that it leads to. */
  readonly next: readonly (readonly number[])[];
  /** Where paths begin. */
  readonly starts: readonly number[];
  /** Whether paths may end at a vertex. */
  readonly ends: readonly boolean[];
}

/** Paths that share no vertex, as many as there can be, and the vertices that all paths must pass, nearest the start. */
export interface Disjoint {
  readonly paths: readonly (readonly number[])[];
  readonly cut: readonly number[];
}

/** Arcs in the residual graph: those of an odd number run back along the one before. */
interface Residual {
  readonly head: number[];
  readonly room: number[];
  readonly out: readonly number[][];
}

/** Finds vertex-disjoint paths by Dinic's algorithm, which on unit capacities needs few rounds, each linear. */
export function disjointPaths(network: Network): Disjoint {
  const { size, starts } = network;
  const [source, sink] = [2 * size, 2 * size + 1];
  const residual = residualOf(network, source, sink);
  for (;;) {
    const level = levelsFrom(residual, source, sink);
    if ((level[sink] ?? -1) < 0) return { paths: pathsIn(residual, starts, sink), cut: cutIn(level, network) };
    saturate(residual, { level, source, sink });
  }
}

/** Vertex `v` becomes an arc from `2v` to `2v + 1`. */
function residualOf({ size, next, starts, ends }: Network, source: number, sink: number): Residual {
  const residual: Residual = { head: [], room: [], out: Array.from({ length: 2 * size + 2 }, () => []) };
  const add = (from: number, to: number): void => {
    residual.out[from]?.push(residual.head.length);
    residual.out[to]?.push(residual.head.length + 1);
    residual.head.push(to, from);
    residual.room.push(1, 0);
  };
  for (const start of starts) add(source, 2 * start);
  for (let vertex = 0; vertex < size; vertex += 1) {
    add(2 * vertex, 2 * vertex + 1);
    if (ends[vertex] === true) add(2 * vertex + 1, sink);
    for (const to of next[vertex] ?? []) add(2 * vertex + 1, 2 * to);
  }
  return residual;
}

/** How far each vertex is from the source through arcs that have room; -1 where it cannot be reached, or not before the sink. */
function levelsFrom({ head, room, out }: Residual, source: number, sink: number): Int32Array {
  const level = new Int32Array(out.length).fill(-1);
  level[source] = 0;
  const queue = [source];
  for (let at = 0; at < queue.length; at += 1) {
    const vertex = queue[at] ?? source;
    for (const arc of out[vertex] ?? []) {
      const to = head[arc] ?? source;
      if (room[arc] !== 1 || level[to] !== -1) continue;
      level[to] = (level[vertex] ?? 0) + 1;
      if (to === sink) return level;
      queue.push(to);
    }
  }
  return level;
}

/** Sends as much as the levels let through, one path after another; a dead end is entered once. */
function saturate(
  { head, room, out }: Residual,
  { level, source, sink }: { readonly level: Int32Array; readonly source: number; readonly sink: number },
): void {
  const tried = new Int32Array(out.length);
  const path: number[] = [];
  let vertex = source;
  for (;;) {
    const arcs = out[vertex] ?? [];
    const arc = arcs[tried[vertex] ?? 0];
    if (vertex === sink) {
      for (const sent of path) {
        room[sent] = 0;
        room[sent ^ 1] = 1;
      }
      path.length = 0;
      vertex = source;
    } else if (arc === undefined) {
      const back = path.pop();
      if (back === undefined) return;
      vertex = head[back ^ 1] ?? source;
      tried[vertex] = (tried[vertex] ?? 0) + 1;
    } else if (room[arc] === 1 && level[head[arc] ?? source] === (level[vertex] ?? 0) + 1) {
      path.push(arc);
      vertex = head[arc] ?? sink;
    } else tried[vertex] = (tried[vertex] ?? 0) + 1;
  }
}

/** Follows what was sent from each start. */
function pathsIn({ head, room, out }: Residual, starts: readonly number[], sink: number): Disjoint['paths'] {
  const sentFrom = (vertex: number): number | undefined => {
    const arc = (out[vertex] ?? []).find((each) => each % 2 === 0 && room[each] === 0);
    return arc === undefined ? undefined : head[arc];
  };
  const begun = starts.filter((_, index) => room[2 * index] === 0);
  return begun.map((start) => {
    const path = [start];
    for (let at = start; ;) {
      const to = sentFrom(2 * at + 1);
      if (to === undefined || to === sink) return path;
      at = to / 2;
      path.push(at);
    }
  });
}

/** The vertices whose own capacity limits the flow; starts can be reached by any number of paths. */
function cutIn(level: Int32Array, { size, starts }: Network): readonly number[] {
  const isStart = new Set(starts);
  return Array.from({ length: size }, (_, vertex) => vertex).filter(
    (vertex) => (isStart.has(vertex) || (level[2 * vertex] ?? -1) >= 0) && (level[2 * vertex + 1] ?? -1) < 0,
  );
}
