import { expect, test } from 'vitest';
import { viewState } from '../../src/article/view-state.ts';
import { wordingIn } from '../../src/article/wording.ts';
import type { QuotationState } from '../../src/model/index.ts';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'hi', 'nl', 'pt', 'zh'];
const RECEIPT: QuotationState = { result: 'exact', secondHand: false, notes: [], receipt: { date: '2026-11-30' } };

test.each(LANGUAGES)('in %s each state of a receipt names the day, and none is that of a stored copy', (language) => {
  const wording = wordingIn(language);
  const states = (['exact', 'edited'] as const).flatMap((result) =>
    [false, true].map((secondHand) => ({ ...RECEIPT, result, secondHand })),
  );
  const labels = [...states, { ...RECEIPT, result: 'absent' as const }].map((state) => viewState(state, wording));
  const day = wording.date('2026-11-30').text;
  for (const { label, receipt } of labels) {
    expect(label).toContain(day);
    expect(label).not.toContain('{');
    expect(receipt).toEqual({ iso: '2026-11-30', text: day });
  }
  expect(new Set(labels.map(({ label }) => label)).size).toBe(labels.length);
});

test('of a translation the state speaks of the original, by a receipt as well', () => {
  expect(viewState(RECEIPT, wordingIn('en'), { translated: 'ours' }).label).toBe(
    'Original wording: found word for word on 30 November 2026, in a copy of the source that is not kept here; the translation is ours',
  );
});

test('what is unchecked for want of a receipt says so as without one', () => {
  const { label } = viewState(
    { result: 'unchecked', reason: 'old-receipt', secondHand: true, notes: [] },
    wordingIn('en'),
  );
  expect(label).toBe('Not checked against a stored copy');
});

test.each([
  ['en', 'Original wording: word for word, second-hand; the translation is ours'],
  ['de', 'Wortlaut des Originals: Wort für Wort, aus zweiter Hand; die Übersetzung ist von uns'],
])('where no source is introduced, the original is second-hand, not the translation (%s)', (language, short) => {
  const state = { result: 'exact', secondHand: true, notes: [] } as const;
  expect(viewState(state, wordingIn(language), { translated: 'ours', isAlone: true }).short).toBe(short);
});
