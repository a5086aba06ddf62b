import { describe, expect, test } from 'vitest';
import { openEngine } from '../../../src/browser/search/engine.ts';
import type { Entry } from '../../../src/site/search/entry.ts';
import { narrowed, offersOf } from '../../../src/browser/search/filters.ts';

function entry(title: string, more: Partial<Entry> = {}): Entry {
  return { row: `<li>${title}`, title, claimant: { id: 'vask', name: 'Oren Vask' }, topics: [], places: [], ...more };
}

async function titles(entries: readonly Entry[], query: string, language = 'en'): Promise<readonly string[]> {
  const engine = openEngine(language);
  await engine.add(entries);
  return engine.find(query).map(({ title }) => title);
}

const TRAWLERS = entry('Trawlers did enter the marine reserve', { claim: 'No vessel of the ministry was inside.' });
const TAX = entry('The harbour tax rose by a third', { topics: ['Taxes'], places: ['Veldania'], year: '2024' });
const SCHOOL = entry('School meals cost less than before', { claimant: { id: 'reyl', name: 'Tomás Réyl' } });
const ALL = [TRAWLERS, TAX, SCHOOL];

describe('a search', () => {
  test.each([
    ['trawlers', TRAWLERS],
    ['tralwers reserv', TRAWLERS],
    ['reserve marine', TRAWLERS],
    ['vessel ministry', TRAWLERS],
    ['harb', TAX],
    ['taxes veldania 2024', TAX],
    ['reyl', SCHOOL],
    ['RÉYL', SCHOOL],
  ])('for %s finds the check first', async (query, { title }) => {
    expect((await titles(ALL, query))[0]).toBe(title);
  });

  test('for all its words comes before one for some of them', async () => {
    expect(await titles([entry('Harbour'), entry('Tax'), TAX], 'harbour tax')).toEqual([TAX.title, 'Harbour', 'Tax']);
  });

  test('for nothing gives everything in its order, and for signs alone nothing', async () => {
    expect(await titles(ALL, ' ')).toEqual(ALL.map(({ title }) => title));
    expect(await titles(ALL, '…')).toEqual([]);
  });

  test('for a number finds no other number', async () => {
    expect(await titles([entry('A debt of 2024'), entry('A debt of 2025')], '2025')).toEqual(['A debt of 2025']);
  });

  test.each([
    ['ar', 'وزارة المالية لم تخفض الضرائب', 'الوزاره ماليه'],
    ['zh', '海外警察站不是使馆', '警察站'],
    ['fa', 'این خبر منتشر می‌شود', 'می شود'],
    ['hi', 'ज़मीन का दावा ग़लत है', 'जमीन गलत'],
  ])('in %s finds what is written in another way', async (language, title, query) => {
    expect(await titles([entry('Other'), entry(title)], query, language)).toEqual([title]);
  });
});

describe('filters', () => {
  const results = [
    entry('One', { rating: { id: 'false', name: 'False' }, topics: ['Fisheries'], year: '2024' }),
    entry('Two', { rating: { id: 'true', name: 'True' }, topics: ['fisheries', 'Law'], year: '2024' }),
    entry('Withdrawn', { year: '2023', claimant: { name: 'Unknown' } }),
  ];
  const none = { verdict: '', claimant: '', topic: '', year: '' };

  test('leave what is chosen in all of them', () => {
    expect(narrowed(results, { ...none, topic: 'fisheries', verdict: 'true' }).map(({ title }) => title)).toEqual([
      'Two',
    ]);
    expect(narrowed(results, none)).toBe(results);
  });

  test('offer what the others leave, each with its number', () => {
    expect(offersOf(results, { ...none, verdict: 'false' }, 'topic')).toEqual([
      { id: 'fisheries', name: 'Fisheries', count: 1 },
    ]);
    expect(offersOf(results, { ...none, verdict: 'false' }, 'verdict').map(({ id }) => id)).toEqual(['false', 'true']);
    expect(offersOf(results, none, 'claimant')).toEqual([{ id: 'vask', name: 'Oren Vask', count: 2 }]);
  });
});
