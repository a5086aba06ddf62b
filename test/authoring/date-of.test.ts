import { expect, test } from 'vitest';
import { dateOf } from '../../src/authoring/text/date-of.ts';

test('a date that the calendar does not have is answered with the one that was meant', () => {
  expect(dateOf('2025-15-09', '2026-01-01')).toEqual({ problem: '2025-15-09 is not a date. Did you mean 2025-09-15?' });
  expect(dateOf('2025-02-30', '2026-01-01').problem).toMatch(/^Give a date/);
  expect(dateOf('15.9.2025', '2026-01-01')).toEqual({ date: '2025-09-15' });
});
