import { expect, test } from 'vitest';
import { colonOf } from '../../src/render/colon.ts';
import { colon } from '../../src/render/html/colon-html.ts';

test('French words have a space before the colon, at which no line ends; of a page without words of its language, those that it has count', () => {
  expect(['fr', 'fr-CH', 'en', 'de'].map((lang) => colonOf({ lang }))).toEqual(['\u00a0: ', '\u00a0: ', ': ', ': ']);
  expect(colonOf({ lang: 'sv', wordsLanguage: { lang: 'fr', dir: 'ltr' } })).toBe('\u00a0: ');
  expect([colon({ lang: 'fr' }).html, colon({ lang: 'en' }).html]).toEqual(['\u00a0: ', ': ']);
});
