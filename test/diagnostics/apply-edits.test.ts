import { expect, test } from 'vitest';
import { applyEdits, surelyMeant, type Edit } from '../../src/diagnostics/index.ts';

function edit(line: number, from: number, to: number, text: string): Edit {
  return { span: { start: { line, column: from }, end: { line, column: to } }, text };
}

test.each(['\n', '\r\n', '\r'])('edits count lines by every line end: %j', (end) => {
  const text = `\u{FEFF}titel: a${end}# 🐟 note  ${end}state: b`;
  const after = applyEdits(text, [edit(3, 1, 6, 'status'), edit(1, 1, 6, 'title'), edit(2, 3, 5, 'fish')]);
  expect(after).toBe(`\u{FEFF}title: a${end}# fish note  ${end}status: b`);
});

test('edits may span lines and stand side by side', () => {
  const over = { span: { start: { line: 1, column: 2 }, end: { line: 2, column: 2 } }, text: '-' };
  expect(applyEdits('ab\r\ncd', [over, edit(1, 1, 2, 'x'), edit(2, 2, 3, 'y')])).toBe('x-y');
});

test('edits that overlap or lie outside the text are refused', () => {
  expect(applyEdits('abc', [edit(1, 1, 3, 'x'), edit(1, 2, 4, 'y')])).toBeUndefined();
  for (const wrong of [edit(2, 1, 1, ''), edit(1, 0, 1, ''), edit(1, 1, 9, ''), edit(1, 3, 2, '')])
    expect(applyEdits('abc', [wrong])).toBeUndefined();
});

test('only what is nearer than all else is surely meant', () => {
  const values = ['supported', 'unsupported', 'date', 'to', 'translationOf'];
  const meant = ['usupported', 'suported', 'dtae', 'ot', 'translation_of', 'Date', 'dada', 'kind'].map((word) => [
    word,
    surelyMeant(word, values),
  ]);
  expect(meant).toEqual([
    ['usupported', undefined],
    ['suported', 'supported'],
    ['dtae', 'date'],
    ['ot', undefined],
    ['translation_of', 'translationOf'],
    ['Date', 'date'],
    ['dada', undefined],
    ['kind', undefined],
  ]);
});
