import { expect, test } from 'vitest';
import { rowWithNumbers } from '../../../src/rules/evidence/row-with-numbers.ts';

const TABLE = 'Harbour Vessels Inside\n\nSel 148 17\n\nOrm 96 2\n\nAruna 96 3\n';

test('a table that is retold leads to its row', () => {
  expect(rowWithNumbers(TABLE, 'Vessels: 148, Inside: 17')).toBe('Sel 148 17');
  expect(rowWithNumbers(TABLE, 'Of 96 vessels, 2 were inside')).toBe('Orm 96 2');
});

test('one number, numbers of several rows, and numbers of none lead nowhere', () => {
  expect(rowWithNumbers(TABLE, 'Vessels: 148')).toBeUndefined();
  expect(rowWithNumbers(TABLE, '148 and 96')).toBeUndefined();
  expect(rowWithNumbers(`${TABLE}\nSel, again 148 17`, '148, 17')).toBeUndefined();
  expect(rowWithNumbers(TABLE, '17 of 149')).toBeUndefined();
});
