import { expect, test } from 'vitest';
import { parseYaml, type DataPath } from '../../src/yaml/index.ts';
import { FACT_CHECK } from './mistakes.ts';
import { place } from './problem-lines.ts';

function placeIn(source: string, path: DataPath, part?: 'key' | 'value'): string {
  const { document } = parseYaml(source);
  return document ? place(document.spanOf(path, part)) : 'no document';
}

const cases: readonly (readonly [DataPath, 'key' | 'value', string])[] = [
  [[], 'value', '2:1-2:41'],
  [['title'], 'key', '2:1-2:6'],
  [['title'], 'value', '2:8-2:41'],
  [['topics'], 'value', '6:9-6:28'],
  [['topics', 1], 'value', '6:21-6:27'],
  [['topics', 1], 'key', '6:21-6:27'],
  [['statement'], 'key', '7:1-7:10'],
  [['statement'], 'value', '8:3-17:21'],
  [['statement', 'text'], 'value', '8:9-12:28'],
  [['statement', 'seenIn'], 'value', '15:5-17:21'],
  [['statement', 'seenIn', 0], 'value', '15:7-16:23'],
  [['statement', 'seenIn', 0, 'locator'], 'value', '16:16-16:23'],
  [['claims', 'fleet', 'rating'], 'value', '21:13-21:18'],
  [['claims', 'fleet', 'evidence', 0, 'quote'], 'value', '24:16-26:28'],
];

test.each(cases)('%j %s: %s', (path, part, expected) => {
  expect(placeIn(FACT_CHECK, path, part)).toBe(expected);
});

test.each([
  [['boats'], '2:1-2:41'],
  [['statement', 'date'], '7:1-7:10'],
  [['statement', 'seenIn', 5], '14:3-14:9'],
  [['statement', 'seenIn', 0, 'page'], '15:7-16:23'],
  [['title', 'short'], '2:1-2:6'],
  [['__proto__'], '2:1-2:41'],
] as const)('%j does not exist: the nearest ancestor', (path, expected) => {
  expect(placeIn(FACT_CHECK, path)).toBe(expected);
});

test.each([
  ['port:\nboats: 2\n', ['port'], '1:6-1:6'],
  ['port: # none\n', ['port'], '1:7-1:7'],
  ['- \n- Alda\n', [0], '1:3-1:3'],
  ['{Alda, Brin: 2}', ['Alda'], '1:2-1:6'],
  ['2022: x\n', ['2022'], '1:7-1:8'],
  ['2022: x\n', [2022], '1:7-1:8'],
  ['port: |\n', ['port'], '1:7-1:8'],
  ['port: |+\n  Alda \n\n\nboats: 2\n', ['port'], '1:7-2:8'],
  ['port: "🐟" # fish\n', ['port'], '1:7-1:11'],
  ['port: Alda\r\nboats: 2\r\n', ['boats'], '2:8-2:9'],
  ['port: Alda\rboats: 2\r', ['boats'], '2:8-2:9'],
  ['\u{FEFF}port: Alda\n', ['port'], '1:7-1:11'],
  ['port: Alda\n  Brin  # x\n', ['port'], '1:7-2:7'],
] as const)('%j %j: %s', (source, path, expected) => {
  expect(placeIn(source, path)).toBe(expected);
});

test('a huge map is indexed once', () => {
  const count = 100_000;
  const source = Array.from({ length: count }, (_, n) => `k${n}: 1\n`).join('');
  const { document } = parseYaml(source);
  const last = Array.from({ length: 10_000 }, (_, n) => document?.spanOf([`k${count - 1 - n}`]).start.line);
  expect(last.at(0)).toBe(count);
  expect(last.at(-1)).toBe(count - 9_999);
});
