import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/yaml/index.ts';
import { HOSTILE_SHAPES } from './hostile-shapes.ts';

// Speed is measured in `bench`. Here counts only that everything ends, and with what.
const size = process.env['FACTWRIGHT_LONG'] === '1' ? 1_048_576 : 32_768;

test.each(Object.entries(HOSTILE_SHAPES))(
  '%s: an answer, and not too much of it',
  (_, shape) => {
    const { document, problems } = parseYaml(shape(size));
    expect(document === undefined).toBe(problems.length > 0);
    expect(problems.length).toBeLessThanOrEqual(101);
  },
  60_000,
);

const DEEP = 10_000;

function nested(depth: number): string {
  return '['.repeat(depth) + ']'.repeat(depth);
}

test.each([
  ['flow lists', '['.repeat(DEEP)],
  ['closed flow lists', '['.repeat(DEEP) + ']'.repeat(DEEP)],
  ['flow maps', '{a: '.repeat(DEEP)],
  ['lists on a line', '- '.repeat(DEEP)],
  ['complex keys', '? '.repeat(DEEP)],
  ['complex keys and values', '? : '.repeat(DEEP)],
  ['indented maps', Array.from({ length: 2_000 }, (_, n) => `${' '.repeat(n)}a:\n`).join('')],
  ['indented lists', Array.from({ length: 2_000 }, (_, n) => `${' '.repeat(n)}-\n`).join('')],
])('%s, nested far too deep: one problem', (_, source) => {
  const { problems } = parseYaml(source);
  expect(problems.map(({ message }) => message)).toEqual([
    'The lists and maps in this file are nested more than 64 levels deep.',
  ]);
});

test('the depth limit is exact and can be set', () => {
  expect(parseYaml(nested(64)).problems).toEqual([]);
  expect(parseYaml(nested(65)).problems).toHaveLength(1);
  expect(parseYaml('a: {b: {c: 1}}', { depth: 3 }).problems).toEqual([]);
  expect(parseYaml('a: {b: {c: 1}}', { depth: 2 }).problems).toHaveLength(1);
});

test('a limit beyond the call stack ends in a problem, not in an exception', () => {
  const { document, problems } = parseYaml('['.repeat(50_000) + ']'.repeat(50_000), { depth: 100_000 });
  expect(document).toBeUndefined();
  expect(problems).toHaveLength(1);
});

test('a billion laughs are refused, not expanded', () => {
  const rows = Array.from('bcdefghij', (name, n) => {
    const before = String.fromCharCode(97 + n);
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(',')}]\n`;
  });
  const { document, problems } = parseYaml(`a: &a [laugh]\n${rows.join('')}`);
  expect(document).toBeUndefined();
  expect(problems).toHaveLength(1 + 9 * 10);
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['plain-yaml']));
});

describe('large but honest files are read', () => {
  const count = 100_000;
  test('a map of 100,000 keys', () => {
    const { document } = parseYaml(Array.from({ length: count }, (_, n) => `k${n}: 1\n`).join(''));
    expect(Object.keys(document?.data ?? {})).toHaveLength(count);
  });
  test('a flow list of 100,000 items', () => {
    expect(parseYaml(`[${'Alda, '.repeat(count)}]`).document?.data).toHaveLength(count);
  });
  test('a text of 100,000 lines', () => {
    expect(parseYaml(`text: a\n${'  b\n'.repeat(count)}`).document?.data).toEqual({ text: `a${' b'.repeat(count)}` });
  });
});

test('more than 100 problems: the last one says that there are more', () => {
  const { problems } = parseYaml(Array.from({ length: 500 }, (_, n) => `k${n}: @\n`).join(''));
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)?.message).toMatch(/left out/u);
});

test('too many pieces are read, but refused where they need care', () => {
  expect(parseYaml('- 1\n'.repeat(300_000)).problems).toEqual([]);
  const { problems } = parseYaml(`${'- 1\n'.repeat(300_000)}- &a 1\n`);
  expect(problems.map(({ message }) => message)).toEqual([
    'This file has far too many lines, keys or list items: more than 100,000.',
  ]);
});
