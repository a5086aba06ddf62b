import { expect, test } from 'vitest';
import { sharedPassages, shinglesOf } from '../../../src/rules/likeness/shared-passages.ts';

const ROW = 'A trawler of the ministry was inside the reserve for six hours that night.';

test('what is quoted in both is no passage of either', () => {
  for (const marks of ['“”', '„“', '«»', '»«', '「」', '""'])
    expect(shinglesOf(`Said: ${marks[0] ?? ''}${ROW}${marks[1] ?? ''} Yes.`).size, marks).toBe(0);
  expect(shinglesOf(ROW).size).toBe(14 - 7);
});

test('case, punctuation and the form of letters make no difference', () => {
  expect([...shinglesOf(ROW.toUpperCase().replaceAll(' ', ',\n'))]).toEqual([...shinglesOf(ROW)]);
});

test('a script without spaces has passages, too', () => {
  expect(shinglesOf('桥梁于星期六交付使用晚了九个月').size).toBe(15 - 7);
});

test('the share is of the shorter text', () => {
  const [short, long] = [
    shinglesOf(ROW),
    shinglesOf(`${ROW} ${'Another row of the log, which says something else entirely. '.repeat(9)}`),
  ];
  expect(sharedPassages([short, long])).toEqual([{ one: 0, other: 1, count: 7, share: 1 }]);
});

test('what stands in very many texts joins none', () => {
  const texts = Array.from({ length: 30 }, () => shinglesOf(ROW));
  expect(sharedPassages(texts)).toEqual([]);
  expect(sharedPassages(texts.slice(0, 3))).toHaveLength(3);
});
