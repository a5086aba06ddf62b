import { expect, test } from 'vitest';
import { clip, listed, shorten } from '../../src/diagnostics/index.ts';

test('what a message quotes is on one line and not long', () => {
  expect(shorten('  The log\n of the\tharbour ')).toBe('The log of the harbour');
  expect(shorten('a'.repeat(60))).toBe('a'.repeat(60));
  expect(shorten('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`);
  expect(shorten('The harbour office of Veldania', 12)).toBe('The harbour…');
});

test('no character is halved, wherever a text is cut', () => {
  const vessels = '🚢'.repeat(20);
  for (let length = 2; length < 45; length += 1) {
    const clipped = clip(vessels, length);
    expect(clipped.length).toBeLessThanOrEqual(length);
    expect(clipped).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  }
});

test('a list ends in a number where it is long, which is never one', () => {
  const ids = ['log', 'chart', 'tide', 'radar'];
  expect(listed([])).toBe('');
  expect(listed(['log'])).toBe('log');
  expect(listed(['log', 'chart'], { conjunction: 'or' })).toBe('log or chart');
  expect(listed(ids, { most: 3 })).toBe('log, chart, tide and radar');
  expect(listed(ids, { most: 2 })).toBe('log, chart and 2 more');
});
