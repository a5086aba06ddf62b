import { expect, test } from 'vitest';
import { isoDates, sureDate } from '../../src/schema/date-readings.ts';

test('a day in the place of the month is understood, and not taken for certain', () => {
  expect(isoDates('2025-15-09')).toEqual(['2025-09-15']);
  expect(sureDate('2025-15-09')).toBeUndefined();
  expect(isoDates('2025-9-15')).toEqual(['2025-09-15']);
  expect(sureDate('2025-9-15')).toBe('2025-09-15');
  expect(isoDates('2025-15-19')).toEqual([]);
});

test('the hour behind a day is left out', () => {
  expect(isoDates('2025-09-15 14:00')).toEqual(['2025-09-15']);
  expect(isoDates('2025-09-15T14:00:00Z')).toEqual(['2025-09-15']);
});
