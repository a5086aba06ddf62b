import { expect, test } from 'vitest';
import { viewState } from '../../src/article/view-state.ts';
import { wordingIn } from '../../src/article/wording.ts';
import type { QuotationState } from '../../src/model/index.ts';
import { indexText, matchQuote, unmarkedEdit } from '../../src/quotes/index.ts';

const SOURCE =
  '“We have closed four bridges,” Orlik said. “Not a single one was inspected before the winter.” Nobody asked why.';

function unmarkedIn(quote: string): string | undefined {
  const { result, notes } = matchQuote(indexText(SOURCE), quote, { language: 'en' });
  expect(result).toBe('edited');
  return unmarkedEdit(notes.map(({ kind }) => kind));
}

test('words of the reporter between two sentences are no mark of the quoter', () => {
  expect(unmarkedIn('We have closed four bridges. Not a single one was inspected before the winter.')).toBe(
    'interrupted',
  );
});

test('another letter case is no mark, and a bracket is one, wherever else the quotation departs', () => {
  expect(unmarkedIn('Not A Single One was inspected before the winter')).toBe('written');
  expect(
    unmarkedIn('[w]e have closed four bridges. Not a single one was inspected before the winter.'),
  ).toBeUndefined();
});

const STATE: QuotationState = { result: 'edited', secondHand: false, notes: [], unmarked: 'interrupted' };

test('where no mark is to be seen, readers are not told of marked edits', () => {
  expect(viewState(STATE, wordingIn('en'))).toMatchObject({
    result: 'edited',
    label: 'Found word for word in the source, but for words in between that are not the speaker’s',
    short: 'Word for word, but for words in between that are not the speaker’s',
  });
  expect(viewState({ ...STATE, unmarked: 'written' }, wordingIn('en')).short).toBe(
    'Word for word, but for spelling or punctuation',
  );
  expect(viewState({ ...STATE, secondHand: true, receipt: { date: '2026-11-30' } }, wordingIn('en')).label).toBe(
    'Found word for word on 30 November 2026 where it was read, second-hand, in a copy that is not kept here, but for words in between that are not the speaker’s',
  );
});

test.each(['ar', 'de', 'en', 'es', 'fa', 'fr', 'hi', 'nl', 'pt', 'zh'])('in %s both say what departs', (language) => {
  const wording = wordingIn(language);
  const exact = viewState({ ...STATE, result: 'exact', unmarked: undefined }, wording);
  const [interrupted, written] = (['interrupted', 'written'] as const).map(
    (unmarked) => viewState({ ...STATE, unmarked }, wording).label,
  );
  for (const label of [interrupted, written]) {
    expect(label).toContain(exact.label);
    expect(label).not.toBe(exact.label);
  }
  expect(interrupted).not.toBe(written);
});
