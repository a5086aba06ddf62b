import { expect, test } from 'vitest';
import type { FactCheck } from '../../../src/model/index.ts';
import type { CheckSubject } from '../../../src/project/index.ts';
import { ownTitlesIn, untranslatedIn } from '../../../src/rules/translations/untranslated.ts';

const ORIGINAL = {
  statement: {},
  parties: {
    keeper: { name: 'A keeper', kind: 'anonymous', why: 'Fear.', basis: 'On duty.' },
    courier: { name: 'The Courier', kind: 'news' },
  },
  sources: {
    talk: { kind: 'testimony', by: 'keeper', title: 'Conversation with a keeper' },
    report: { kind: 'article', by: 'courier', title: 'The night', url: 'https://courier.example/' },
  },
} as unknown as FactCheck;

function subject(own: Partial<FactCheck>): CheckSubject {
  return {
    own,
    check: ORIGINAL,
    language: 'de',
    translates: { check: ORIGINAL, language: 'en' },
    sources: ORIGINAL.sources,
    parties: ORIGINAL.parties,
    settings: { languages: ['en', 'de'] },
    allReferences: [],
  } as unknown as CheckSubject;
}

test('what somebody unnamed is called is to be translated, the name of a paper is not', () => {
  expect(untranslatedIn(subject({})).described.map(({ path }) => path.join('.'))).toEqual(['parties.keeper.name']);
  const own = { parties: { keeper: { name: 'Ein Wärter' } } } as unknown as Partial<FactCheck>;
  expect(untranslatedIn(subject(own)).described).toEqual([]);
});

test('the title that the desk gave a conversation may be translated, that of an article is its own', () => {
  expect(ownTitlesIn(subject({})).map(({ path }) => path.join('.'))).toEqual(['sources.talk.title']);
});
