import { expect, test } from 'vitest';
import { withoutOuterMarks } from '../../../src/authoring/index.ts';

const SAID = 'Last year, no ferry was late';

test.each([
  `“${SAID}.”`,
  `"${SAID}."`,
  `'${SAID}.'`,
  `‘${SAID}.’`,
  `„${SAID}.“`,
  `„${SAID}.”`,
  `”${SAID}.”`,
  `«${SAID}.»`,
  `« ${SAID}. »`,
  `«\u00A0${SAID}.\u00A0»`,
  `»${SAID}.«`,
  `»${SAID}.»`,
  `‹${SAID}.›`,
  `‚${SAID}.‘`,
  `「${SAID}.」`,
  `『${SAID}.』`,
  `  “${SAID}.” `,
])('%s loses the marks that were pasted with the words', (quote) => {
  expect(withoutOuterMarks(quote)).toBe(`${SAID}.`);
});

test('marks within the words stay', () => {
  expect(withoutOuterMarks('“The “ferry” of Sel was late.”')).toBe('The “ferry” of Sel was late.');
  expect(withoutOuterMarks("'It's the ferry's fault.'")).toBe("It's the ferry's fault.");
  expect(withoutOuterMarks('‘It’s the ferry’s fault.’')).toBe('It’s the ferry’s fault.');
  expect(withoutOuterMarks('“He said ‘no’.”')).toBe('He said ‘no’.');
});

test.each([
  '“No ferry was late” and “none will be”',
  '"No ferry was late" and "none will be"',
  '«No ferry was late», said he, «and none will be»',
  '„No ferry“ and „none“',
  'No ferry was “late”',
  '“No ferry” was late',
  '“No ferry was late',
  '“”',
  '"',
  '',
])('%s keeps its marks', (quote) => {
  expect(withoutOuterMarks(quote)).toBe(quote);
});
