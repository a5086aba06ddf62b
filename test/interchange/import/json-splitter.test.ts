import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JsonSplitter, type Piece } from '../../../src/interchange/import/json/json-splitter.ts';

/** The values of a text that comes in parts of a length, where nothing above `whole` characters is looked at at once. */
function split(text: string, size: number, whole: number = 8_000_000): readonly Piece[] {
  const splitter = new JsonSplitter(whole);
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length; start += size)
    pieces.push(...splitter.feed(text.slice(start, start + size)));
  return [...pieces, ...splitter.end()];
}

function texts(pieces: readonly Piece[]): readonly string[] {
  return pieces.map((piece) => ('text' in piece ? piece.text : piece.problem));
}

const objects = fc.array(fc.object({ maxDepth: 3 }), { minLength: 1, maxLength: 6 });

test('values come out as they went in, wherever the text is cut', () => {
  fc.assert(
    fc.property(objects, fc.integer({ min: 1, max: 40 }), (values, size) => {
      const pieces = texts(split(values.map((value) => JSON.stringify(value, undefined, 1)).join('\n'), size));
      expect(pieces.map((text) => JSON.parse(text))).toEqual(values.map((value) => JSON.parse(JSON.stringify(value))));
    }),
  );
});

test('what is too large to be looked at as a whole is gone into', () => {
  const members = Array.from({ length: 50 }, (_, index) => ({ id: index, text: 'a "quoted\\" [text] {' }));
  for (const text of [JSON.stringify(members), JSON.stringify({ name: 'feed', items: members, last: 1 })]) {
    const found = texts(split(text, 10, 300)).filter((each) => each.startsWith('{'));
    expect(found.map((each) => JSON.parse(each))).toEqual(members);
  }
});

test('what is too large and cannot be gone into is told, and passed over', () => {
  const found = texts(split(`[{"a":1},"${'x'.repeat(2_000)}",{"b":2}]`, 50, 300));
  expect(found).toEqual(['{"a":1}', expect.stringContaining('is larger than'), '{"b":2}']);
});

test('a text that breaks off is told', () => {
  expect(split('[{"a":1},{"b":', 5)).toEqual([{ text: '[{"a":1},{"b":', number: 1, isCut: true, ofKey: undefined }]);
  expect(texts(split(`[${'{"a":1},'.repeat(100)}`, 50, 300)).at(-1)).toBe('The file breaks off after record 100.');
});
