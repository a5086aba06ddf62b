import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { comparePositions, type Position, type Span } from '../../src/diagnostics/index.ts';
import { parseYaml, type DataPath, type YamlResult } from '../../src/yaml/index.ts';
import { FACT_CHECK } from './mistakes.ts';
import { place } from './problem-lines.ts';

const isLong = process.env['FACTWRIGHT_LONG'] === '1';
const numRuns = isLong ? 21_000 : 2_100;
vi.setConfig({ testTimeout: isLong ? 600_000 : 60_000 });

/** Pieces that mean something in YAML, more likely than chance to be put together badly. */
const piece = fc.constantFrom(
  '\n',
  '\n  ',
  '\n    ',
  '\t',
  ' ',
  ': ',
  ':',
  '- ',
  '? ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ', ',
  '#',
  ' # ',
  '|',
  '>-',
  '|2+\n',
  '&a ',
  '*a',
  '!',
  '!!str ',
  '<<: ',
  '---\n',
  '...\n',
  '%YAML 1.2\n',
  '\r',
  '\r\n',
  '\\',
  '\\"',
  '\u0007',
  '\uD800',
  '\u{FEFF}',
  '\u0085',
  '🐟',
  'port',
  'Alda',
  '12',
  '~',
  '__proto__: ',
  'true',
);
const pieces = fc.array(piece, { maxLength: 40 }).map((all) => all.join(''));

const mutated = fc
  .array(fc.tuple(fc.nat(FACT_CHECK.length), fc.nat(3), fc.oneof(piece, fc.string({ maxLength: 3 }))), { maxLength: 6 })
  .map((edits) => edits.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), FACT_CHECK));

test.each([
  ['bytes', fc.uint8Array({ maxLength: 200 })],
  ['text', fc.string({ unit: 'binary', maxLength: 200 })],
  ['pieces of YAML', pieces],
  ['a fact check with slips', mutated],
] as const)('whatever %s hold, places lie within the text', (_, input: fc.Arbitrary<Uint8Array | string>) => {
  fc.assert(
    fc.property(input, (source) => checkPlaces(source, parseYaml(source))),
    { numRuns },
  );
});

test('bytes and text give the same result', () => {
  fc.assert(
    fc.property(mutated, (source) => {
      fc.pre(!/\p{Surrogate}/u.test(source));
      const { problems } = parseYaml(new TextEncoder().encode(source));
      expect(problems).toEqual(parseYaml(source).problems);
    }),
    { numRuns: numRuns / 3 },
  );
});

test('line ends do not change data or places', () => {
  fc.assert(
    fc.property(mutated, (source) => {
      fc.pre(!source.includes('\r'));
      const expected = parseYaml(source);
      for (const end of ['\r\n', '\r']) {
        const { document, problems } = parseYaml(source.replaceAll('\n', end));
        expect(problems).toEqual(expected.problems);
        expect(document?.data).toEqual(expected.document?.data);
      }
    }),
    { numRuns: numRuns / 3 },
  );
});

function checkPlaces(source: Uint8Array | string, { document, problems }: YamlResult): void {
  const text = (typeof source === 'string' ? source : new TextDecoder().decode(source)).replace(/^\u{FEFF}/u, '');
  const lines = text.split(/\r\n|\r|\n/u);
  for (const { span, related = [], message } of problems) {
    expect(message.length).toBeLessThan(250);
    for (const one of [span, ...related.map((other) => other.span)]) checkSpan(lines, one);
  }
  expect(document === undefined).toBe(problems.length > 0);
  if (!document) return;
  visit(document.data, [], (path) => {
    checkSpan(lines, document.spanOf(path));
    checkSpan(lines, document.spanOf(path, 'key'));
  });
}

/** One comparison, since this runs a million times. */
function checkSpan(lines: readonly string[], { start, end }: Span): void {
  const isSound = isInside(lines, start) && isInside(lines, end) && comparePositions(start, end) <= 0;
  if (!isSound) expect.fail(`${place({ start, end })} does not lie in the text`);
}

function isInside(lines: readonly string[], { line, column }: Position): boolean {
  const text = lines[line - 1];
  return text !== undefined && column >= 1 && column <= text.length + 1;
}

function visit(data: unknown, path: DataPath, see: (path: DataPath) => void): void {
  see(path);
  if (Array.isArray(data)) data.forEach((item, index) => visit(item, [...path, index], see));
  else if (typeof data === 'object' && data !== null)
    for (const [key, value] of Object.entries(data)) visit(value, [...path, key], see);
}
