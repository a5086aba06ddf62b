import { expect, test } from 'vitest';
import { inSentence } from '../../src/article/in-sentence.ts';

test.each([
  ['en', 'An engineer of the Road Agency', 'an engineer of the Road Agency'],
  ['en', 'The keeper at Cape Orm', 'the keeper at Cape Orm'],
  ['en', 'The Hague official', 'The Hague official'],
  ['en', 'Two engineers', 'two engineers'],
  ['en', 'Anna’s neighbour', 'Anna’s neighbour'],
  ['de', 'Ein Ingenieur der Straßenbehörde', 'ein Ingenieur der Straßenbehörde'],
  ['de-AT', 'Eine Ingenieurin', 'eine Ingenieurin'],
  ['de', 'Ingenieur der Straßenbehörde', 'Ingenieur der Straßenbehörde'],
  ['fr', 'Une ingénieure', 'une ingénieure'],
  ['fr', 'L’ingénieur', 'l’ingénieur'],
  ['es', 'Una ingeniera', 'una ingeniera'],
  ['pt', 'Um engenheiro', 'um engenheiro'],
  ['nl', 'Een ingenieur', 'een ingenieur'],
  ['zh', '一名工程师', '一名工程师'],
])('within a sentence in %s, “%s” is “%s”', (language, name, within) => {
  expect(inSentence({ name, kind: 'anonymous' }, [language])).toBe(within);
});

test('a description that is not translated follows the language of the original', () => {
  expect(inSentence({ name: 'An engineer', kind: 'anonymous' }, ['de', 'en'])).toBe('an engineer');
});

test('a name is left as it is', () => {
  expect(inSentence({ name: 'The keeper', kind: 'news' }, ['en'])).toBe('The keeper');
});
