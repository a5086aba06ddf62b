import { expect, test } from 'vitest';
import { choicesFor } from '../../../src/authoring/index.ts';
import { askSourceKind } from '../../../src/authoring/new/steps/ask-kind.ts';

const { choices } = askSourceKind('What is it?');

function first(typed: string): string | undefined {
  return choicesFor(typed, choices)[0]?.value;
}

test.each([
  ['act', 'act'],
  ['report', 'report'],
  ['letter', 'correspondence'],
  ['e-mail', 'correspondence'],
  ['Email', 'correspondence'],
  ['table', 'dataset'],
  ['stat', 'statement'],
  ['statis', 'dataset'],
  ['newspaper', 'article'],
  ['tweet', 'social-post'],
  ['post', 'social-post'],
  ['law', 'law'],
  ['judg', 'court-document'],
  ['minutes', 'record'],
])('whoever types %s finds %s first', (typed, kind) => {
  expect(first(typed)).toBe(kind);
});

test('nothing that is typed leaves all, and a word that is none leaves none', () => {
  expect(choicesFor(' ', choices)).toEqual(choices);
  expect(choicesFor('zebra', choices)).toEqual([]);
});
