import { expect, test } from 'vitest';
import { dateOf } from '../../src/authoring/text/date-of.ts';

test('a date that the calendar does not have is answered with the one that was meant', () => {
  expect(dateOf('2025-15-09', '2026-01-01')).toEqual({ problem: '2025-15-09 is not a date. Did you mean 2025-09-15?' });
  expect(dateOf('2025-02-30', '2026-01-01')).toEqual({ problem: 'February 2025 has 28 days.' });
  expect(dateOf('31.11.2025', '2026-01-01')).toEqual({ problem: 'November has 30 days.' });
  expect(dateOf('2024-02-29', '2026-01-01')).toEqual({ date: '2024-02-29' });
  expect(dateOf('15.9.2025', '2026-01-01')).toEqual({ date: '2025-09-15' });
});
