import { expect, test } from 'vitest';
import { countryOf, languagesIn } from '../../src/authoring/index.ts';

test.each([
  ['en', ['en']],
  ['en, de', ['en', 'de']],
  ['en de', ['en', 'de']],
  ['German and French', ['de', 'fr']],
  ['Deutsch; العربية', ['de', 'ar']],
  ['pt_br', ['pt-BR']],
  ['English, en', ['en']],
])('%j lists %j', (text, languages) => {
  expect(languagesIn(text)).toEqual({ value: languages });
});

test.each([
  ['Klingonese', 'Klingonese'],
  ['en, xx-', 'xx-'],
  ['', ''],
  ['qq', 'qq'],
])('of %j, “%s” is not understood', (text, unknown) => {
  expect(languagesIn(text)).toEqual({ unknown });
});

test.each([
  ['de', [], 'DE'],
  ['UK', [], 'GB'],
  ['united states', [], 'US'],
  ['Deutschland', ['de'], 'DE'],
  ['Deutschland', ['fr'], undefined],
  ['مصر', ['ar'], 'EG'],
  ['Veldania', ['en'], undefined],
])('the country %j, in %j, is %s', (text, languages, code) => {
  expect(countryOf(text, languages)).toBe(code);
});
