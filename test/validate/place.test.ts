import { expect, test } from 'vitest';
import { placeOf } from '../../src/validate/place.ts';
import { parseYaml } from '../../src/yaml/index.ts';

/** What is marked of a text: the characters from the beginning of a place to its end, or to the end of its first line. */
function marked(text: string, within?: string): string {
  const { document } = parseYaml(Buffer.from(text));
  const { start, end } = placeOf(document, { path: ['quote'], within });
  const lines = text.split('\n');
  const first = (lines[start.line - 1] ?? '').slice(start.column - 1);
  if (start.line === end.line) return first.slice(0, end.column - start.column);
  return `${first} | ${(lines[end.line - 1] ?? '').slice(0, end.column - 1).trim()}`;
}

const BLOCK = `quote: >-
  Not one of our vessels
  has been inside the
  reserve, not since 1951.
`;

test.each([
  ['a word in a block', BLOCK, 'inside', 'inside'],
  ['a stretch over a line end', BLOCK, 'our vessels has been', 'our vessels | has been'],
  ['a number, and not the end of a longer one', 'quote: |\n  In 1951 there\n  were 51 of them.\n', '51', '51'],
  ['a word in a plain text', 'quote: It rose to 51 million\n', '51', '51'],
  ['words of a script without spaces', 'quote: >-\n  桥梁没有按时完工\n', '没有', '没有'],
])('%s is marked alone', (_, text, within, expected) => {
  expect(marked(text, within)).toBe(expected);
});

test.each([
  [BLOCK, undefined],
  [BLOCK, 'nowhere'],
  [BLOCK, ''],
])('a whole block is marked from its first word, not from the sign before it', (text, within) => {
  expect(marked(text, within)).toMatch(/^Not one of our vessels \| /);
});
