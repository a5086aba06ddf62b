import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circlesIn, type Dependency } from '../../src/provenance/index.ts';

function circlesAmong(dependencies: readonly Dependency[]): ReturnType<typeof circlesIn> {
  const known = new Map<string, Dependency[]>();
  for (const each of dependencies) known.set(each.from, [...(known.get(each.from) ?? []), each]);
  return circlesIn(known.keys(), (id) => known.get(id) ?? []);
}

function circles(...steps: readonly string[]): readonly string[] {
  const dependencies = steps.map((step) => {
    const [from = '', to = ''] = step.split(' ');
    return { from, to, path: [from] };
  });
  return circlesAmong(dependencies).map((circle) => [circle[0]?.from, ...circle.map(({ to }) => to)].join(' → '));
}

test('a circle is named in full', () => {
  expect(circles('a b', 'b c', 'c a', 'a d', 'd e')).toEqual(['a → b → c → a']);
  expect(circles('a a')).toEqual(['a → a']);
});

test('two circles that meet are two', () => {
  expect(circles('a b', 'b a', 'a c', 'c a')).toEqual(['a → b → a', 'a → c → a']);
});

test('what only leads to a circle, or forks and meets again, is none', () => {
  expect(circles('z a', 'a b', 'b a')).toEqual(['a → b → a']);
  expect(circles('a b', 'a c', 'b d', 'c d')).toEqual([]);
});

test('a circle of ten thousand is found without running out of stack', () => {
  const size = 10_000;
  const dependencies = Array.from({ length: size }, (_, at) => ({ from: `${at}`, to: `${(at + 1) % size}`, path: [] }));
  expect(circlesAmong(dependencies).map((circle) => circle.length)).toEqual([size]);
});

test('there is a circle exactly where sorting by dependence fails', () => {
  const steps = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 12 });
  fc.assert(
    fc.property(steps, (pairs) => {
      const dependencies = pairs.map(([from, to]) => ({ from: `${from}`, to: `${to}`, path: [] }));
      let left = dependencies;
      for (let before = -1; before !== left.length;) {
        before = left.length;
        const leading = new Set(left.map(({ from }) => from));
        left = left.filter(({ to }) => leading.has(to));
      }
      expect(circlesAmong(dependencies).length > 0).toBe(left.length > 0);
    }),
  );
});
