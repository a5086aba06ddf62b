import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disjointPaths, type Network } from '../../src/provenance/max-flow.ts';

/** How many paths that share no vertex there can be, by trying every path. */
function counted({ next, starts, ends }: Network, used: ReadonlySet<number> = new Set(), from = 0): number {
  const start = starts[from];
  if (start === undefined) return 0;
  let best = counted({ size: 0, next, starts, ends }, used, from + 1);
  const goOn = (vertex: number, taken: ReadonlySet<number>): void => {
    if (taken.has(vertex)) return;
    const path = new Set([...taken, vertex]);
    if (ends[vertex]) best = Math.max(best, 1 + counted({ size: 0, next, starts, ends }, path, from + 1));
    for (const to of next[vertex] ?? []) goOn(to, path);
  };
  goOn(start, used);
  return best;
}

const network: fc.Arbitrary<Network> = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    next: fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }),
    starts: fc.uniqueArray(fc.nat(size - 1), { maxLength: size }),
    ends: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
  }),
);

test('there are as many chains as trying every path finds', () => {
  fc.assert(
    fc.property(network, (each) => {
      expect(disjointPaths(each).paths).toHaveLength(counted(each));
    }),
    { numRuns: 2000 },
  );
});

test('each path leads from a start to an end by steps that are there, and shares no vertex', () => {
  fc.assert(
    fc.property(network, (each) => {
      const { paths } = disjointPaths(each);
      for (const path of paths) {
        expect(each.starts).toContain(path[0]);
        expect(each.ends[path.at(-1) ?? -1]).toBe(true);
        for (const [index, vertex] of path.slice(1).entries()) expect(each.next[path[index] ?? -1]).toContain(vertex);
      }
      expect(paths.flat()).toEqual([...new Set(paths.flat())]);
    }),
  );
});

test('nobody gets past the vertices that hold the flow back, and there are as many as chains', () => {
  fc.assert(
    fc.property(network, (each) => {
      const { paths, cut } = disjointPaths(each);
      const isCut = new Set(cut);
      const without = {
        ...each,
        next: each.next.map((next) => next.filter((to) => !isCut.has(to))),
        starts: each.starts.filter((start) => !isCut.has(start)),
      };
      expect(cut).toHaveLength(paths.length);
      expect(disjointPaths(without).paths).toEqual([]);
    }),
  );
});
