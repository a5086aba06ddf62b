import { expect, test } from 'vitest';
import { TextList } from '../../../src/workspace/import/text-list.ts';

test('a list of texts gives back what it was given, in any script and of any length', () => {
  const list = new TextList();
  const texts = Array.from({ length: 5_000 }, (_, index) => `${index} ميناء 港口 ${'x'.repeat(index % 90)}`);
  texts.push('', 'y'.repeat(400_000), '', 'z'.repeat(1_200_000), 'ميناء'.repeat(200_000), 'last', '');
  expect(texts.map((text) => list.push(text))).toEqual(texts.map((_, index) => index));
  expect(texts.map((_, index) => list.at(index))).toEqual(texts);
});
