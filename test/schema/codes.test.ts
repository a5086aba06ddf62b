import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeOfRegion } from '../../src/schema/index.ts';

test('every country is found by its English name, and never a code that was given up', () => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const countries: readonly string[] = JSON.parse(readFileSync('schemas/factcheck.schema.json', 'utf8')).$defs.country
    .enum;
  expect(countries.filter((code) => codeOfRegion(names.of(code) ?? '') !== code)).toEqual([]);
  expect(['Germany', 'Yemen', 'vietnam', 'UK'].map(codeOfRegion)).toEqual(['DE', 'YE', 'VN', 'GB']);
});
