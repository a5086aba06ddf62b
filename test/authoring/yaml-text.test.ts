import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { typedText } from '../../src/authoring/index.ts';
import { entry, listOf } from '../../src/authoring/text/yaml-text.ts';
import { parseYaml } from '../../src/yaml/index.ts';

/** What people type, and what YAML takes for something else. */
const TYPED = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('- ', ': ', ' #', '"', "'", '{', ']', '>', '| ', 'null', '1e3', 'word ', '\\'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => typedText(parts.join('')).text)
  .filter((text) => text !== undefined);

test('any text that can be typed is the same text when the file is read, as an entry and in a list', () => {
  fc.assert(
    fc.property(TYPED, fc.integer({ min: 0, max: 8 }), (text, indent) => {
      const lines = `${' '.repeat(indent)}a: x\n${entry('key', text, indent)}\n${' '.repeat(indent)}list: ${listOf([text, 'b'])}\n`;
      const { document, problems } = parseYaml(lines);
      expect(problems).toEqual([]);
      expect({ ...Object(document?.data) }).toEqual({ a: 'x', key: text, list: [text, 'b'] });
      expect(parse(lines)).toEqual({ a: 'x', key: text, list: [text, 'b'] });
    }),
    { numRuns: 2000 },
  );
});

test('what no file can hold is refused', () => {
  for (const sign of ['\uFFFE', '\uFFFF', '\u{1FFFE}', '\uFDD0'])
    expect(typedText(`a${sign}b`).problem).toContain('nobody sees');
});

test('a long text is folded below its key, a short one is plain', () => {
  expect(entry('title', 'No ferry was late')).toBe('title: No ferry was late');
  const long = entry('title', 'ferry '.repeat(40).trim(), 2).split('\n');
  expect(long[0]).toBe('  title: >-');
  for (const line of long.slice(1)) expect(line).toMatch(/^ {4}ferry.{0,110}$/);
});
