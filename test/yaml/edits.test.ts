import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/diagnostics/index.ts';
import { parseYaml, reorderItems, replaceScalar } from '../../src/yaml/index.ts';

function documentOf(text: string) {
  const { document } = parseYaml(text);
  if (document === undefined) throw new Error('not YAML');
  return document;
}

describe('replacing a scalar', () => {
  const replaced = (text: string, before: string, after: string, asText = false): string | undefined => {
    const edit = replaceScalar(documentOf(text), { path: ['a'], part: 'value', before, after, asText });
    return edit && applyEdits(text, [edit]);
  };

  test.each([
    ['a: old # why\n', 'a: new # why\n'],
    ['a: "old"\n', 'a: "new"\n'],
    ["{a: 'old', b: 1}\n", "{a: 'new', b: 1}\n"],
    ['\u{FEFF}a:   old\r\n', '\u{FEFF}a:   new\r\n'],
  ])('keeps all else: %j', (text, expected) => {
    expect(replaced(text, 'old', 'new')).toBe(expected);
  });

  test.each([
    'a',
    'b c',
    'x: y',
    '- z',
    '#1',
    '12',
    'true',
    'it\'s "so"',
    'a\\b',
    '{',
    'NO',
    'Null',
    '1e5',
    '0x1F',
    '',
  ])('what is written is read as the same text: %j', (after) => {
    for (const text of ['a: old\n', 'a: "old"\n', "a: 'old'\n", '[{a: old}]', '[{"a": "old"}]']) {
      const inList = text.startsWith('[');
      const path = inList ? [0, 'a'] : ['a'];
      const edit = replaceScalar(documentOf(text), { path, part: 'value', before: 'old', after });
      const result = applyEdits(text, edit === undefined ? [] : [edit]) ?? '';
      expect(documentOf(result).data).toEqual(inList ? [{ a: after }] : { a: after });
    }
  });

  test('what stands there in another way is left alone', () => {
    expect(replaced('a: |\n  old\n', 'old\n', 'new')).toBeUndefined();
    expect(replaced('a: "\\x6fld"\n', 'old', 'new')).toBeUndefined();
    expect(replaced('a: old\n  text\n', 'old text', 'new')).toBeUndefined();
    expect(replaced('a: old\n', 'old', 'new\nline')).toBeUndefined();
  });

  test('a number becomes a text by quotes', () => {
    expect(replaced('a: 2022 # year\n', '2022', '2022', true)).toBe('a: "2022" # year\n');
  });
});

describe('reordering a list', () => {
  const reordered = (text: string, order: readonly number[] = [1, 0]): string | undefined => {
    const edits = reorderItems(documentOf(text), ['list'], order);
    return edits && applyEdits(text, edits);
  };

  test('entries move with their comments, blank lines stay', () => {
    expect(
      reordered(
        'list: # of ports\n  - name: Sel # old\n    # inside\n\n  # about Tarn\n  - name: Tarn\n    text: |\n      Far.\n\n      North.\n\n# end\nx: 1\n',
      ),
    ).toBe(
      'list: # of ports\n  # about Tarn\n  - name: Tarn\n    text: |\n      Far.\n\n      North.\n\n  - name: Sel # old\n    # inside\n\n# end\nx: 1\n',
    );
  });

  test('three change places, with CRLF, without a last line end', () => {
    expect(reordered('list:\r\n- a: 1\r\n- b: 2\r\n  c: 3\r\n- d: 4', [2, 0, 1])).toBe(
      'list:\r\n- d: 4\r\n- a: 1\r\n- b: 2\r\n  c: 3',
    );
  });

  test.each([
    'list: [{a: 1}, {b: 2}]\n',
    'list:\n  # of the list or of the entry?\n  - a: 1\n  - b: 2\n',
    'list:\n  -\n    a: 1\n  - b: 2\n',
    'list:\n  - a: |+\n      kept blank line\n\n  - a: 1\nx: 1\n',
  ])('what is not plain is left alone: %j', (text) => {
    expect(reordered(text)).toBeUndefined();
  });
});
