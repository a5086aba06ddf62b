import { expect, test } from 'vitest';
import { parseYaml } from '../../src/yaml/index.ts';
import { problemLines } from './problem-lines.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Code units or points as bytes of a fixed width. */
function wide(text: string, width: 2 | 4, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * width));
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (width === 2) view.setUint16(index * width, code, isLittle);
    else view.setUint32(index * width, code, isLittle);
  }
  return new Uint8Array(view.buffer);
}

function first(input: Uint8Array | string): string {
  return problemLines(parseYaml(input)).split('\n')[0] ?? '';
}

test.each([
  ['UTF-16', wide('\u{FEFF}port: Alda', 2, true)],
  ['UTF-16', wide('\u{FEFF}port: Alda', 2, false)],
  ['UTF-16', wide('port: Alda', 2, true)],
  ['UTF-16', wide('port: Alda', 2, false)],
  ['UTF-32', wide('\u{FEFF}port: Alda', 4, true)],
  ['UTF-32', wide('\u{FEFF}port: Alda', 4, false)],
  ['UTF-32', wide('port: Alda', 4, true)],
  ['UTF-32', wide('port: Alda', 4, false)],
])('%s is named', (name, input) => {
  expect(first(input)).toBe(`1:1-1:1 encoding The file is stored as ${name}, but must be UTF-8.`);
  expect(parseYaml(input).problems).toHaveLength(1);
});

test.each([
  [
    'Latin-1',
    [...utf8('port: Alda\r\nminister: Ren'), 0xe9, 0x0a],
    '2:14-2:15 encoding The byte E9 (number 26 of the file)',
  ],
  ['a byte too few', [...utf8('port: '), 0xe2, 0x82], '1:7-1:8 encoding The byte E2 (number 7 of the file)'],
  ['an overlong form', [...utf8('port: '), 0xc0, 0xaf], '1:7-1:8 encoding The byte C0 (number 7 of the file)'],
  [
    'an encoded half character',
    [...utf8('port: '), 0xed, 0xa0, 0x80],
    '1:7-1:8 encoding The byte ED (number 7 of the file)',
  ],
  ['beyond Unicode', [...utf8('🐟: '), 0xf4, 0x90, 0x80, 0x80], '1:5-1:6 encoding The byte F4 (number 7 of the file)'],
] as const)('%s is not UTF-8', (_, bytes, expected) => {
  expect(first(Uint8Array.from(bytes))).toBe(`${expected} is not valid UTF-8.`);
});

test.each([
  ['port: Al\0da', '1:9-1:10', 'the invisible control character U+0000'],
  ['port: Al\u0007da', '1:9-1:10', 'the invisible control character U+0007'],
  ['port: Al\u007Fda', '1:9-1:10', 'the invisible control character U+007F'],
  ['port: Al\u0093da', '1:9-1:10', 'the invisible control character U+0093'],
  ['port: "Al\u0002\u0018da"', '1:10-1:12', 'the invisible control character U+0002 and 1 more like it'],
  ['port: Al\uFFFFda', '1:9-1:10', 'the non-character U+FFFF'],
  ['port: Al\uD83Dda', '1:9-1:10', 'half a character (U+D83D)'],
  [
    'port: Alda\n\u{FEFF}boats: 2',
    '2:1-2:2',
    'an invisible byte order mark (U+FEFF) that is not at the start of the file',
  ],
])('%j holds an odd character', (source, where, what) => {
  expect(first(source)).toBe(`${where} encoding The text contains ${what}, which YAML does not allow.`);
  expect(parseYaml(source).problems).toHaveLength(1);
});

test.each(['port: Al\tda', 'port: Al\u0085da', 'port: Al\u00A0da', 'port: 🐟', 'port: \u2028x', 'port: \uFFFD'])(
  '%j is fine',
  (source) => {
    expect(parseYaml(source).problems).toEqual([]);
    expect(parseYaml(utf8(source)).problems).toEqual([]);
  },
);

test('odd characters do not hide other problems', () => {
  expect(parseYaml('port: Al\u0002da\nboats: @two\n').problems.map(({ rule }) => rule)).toEqual(['encoding', 'yaml']);
});
