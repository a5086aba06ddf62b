import { describe, expect, test } from 'vitest';
import { findSame, openArchive, segmentOf, type SearchedCheck, type Told } from '../../../src/search/index.ts';

const BOATS: SearchedCheck = {
  id: 'boats',
  language: 'en',
  title: 'Ministry boats did not enter the reserve 62 times',
  claim: 'In 2021 the trawlers of the ministry entered the marine reserve 62 times and nobody was fined.',
  speaker: 'Oren Vask, opposition leader',
};
const OTHERS: readonly SearchedCheck[] = Array.from({ length: 300 }, (_, index) => ({
  id: `other-${index}`,
  language: 'en',
  title: `Bridge ${index} over the Sel was not closed for good`,
  claim: `The ministry closed bridge number ${index} over the Sel in 2021 and fined nobody.`,
  speaker: 'Marta Oskel',
}));

function sure(draft: Told, checks: readonly SearchedCheck[] = [BOATS, ...OTHERS]): number {
  const found = findSame(openArchive([segmentOf(checks)]), draft, { least: 0, language: 'en' });
  return found.find(({ check }) => check.id === 'boats')?.confidence ?? 0;
}

const AGAIN: Told = {
  claim: 'Sixty-two times in 2021 did trawlers of the fisheries ministry go into the marine reserve, without a fine.',
  title: 'How often were boats of the ministry in the reserve?',
  speaker: 'Oren Vask',
};

describe('a draft is of the same claim', () => {
  test('in other words, with the number in words', () => {
    expect(sure(AGAIN)).toBeGreaterThan(0.6);
  });

  test('in the very words, whatever the title', () => {
    expect(sure({ claim: BOATS.claim })).toBeGreaterThan(0.8);
    expect(sure({ claim: BOATS.claim, title: 'What Vask said in the harbour' })).toBeGreaterThan(0.8);
  });

  test('in the very words as somebody quotes them', () => {
    expect(sure({ claim: `“${BOATS.claim}”, said opposition leader Oren Vask`, speaker: 'Oren Vask' })).toBeGreaterThan(
      0.8,
    );
  });

  test('where only the quotation is', () => {
    expect(sure({ claim: 'Boats broke the rules.', quote: BOATS.claim })).toBeGreaterThan(0.8);
    const { claim, ...rest } = BOATS;
    expect(sure(AGAIN, [{ ...rest, claim: 'Rules were broken at sea.', quote: claim }])).toBeGreaterThan(0.6);
  });
});

describe('a draft is of another claim', () => {
  test.each([
    ['year', BOATS.claim.replace('2021', '2019')],
    ['figure', BOATS.claim.replace('62', '14')],
    ['thing', BOATS.claim.replace('trawlers', 'helicopters')],
  ])('in the same words but for the %s', (_, claim) => {
    expect(sure({ claim })).toBeLessThan(0.5 * sure({ claim: BOATS.claim }));
  });

  test('where it says the contrary', () => {
    const fallen: SearchedCheck = { ...BOATS, claim: 'The price of bread has fallen in Selburg since the election.' };
    const said = (claim: string): number => sure({ claim }, [fallen]);
    expect(said('Since the election bread has risen in price in Selburg.')).toBeLessThan(
      said('Since the election bread has fallen in price in Selburg.') - 0.2,
    );
  });
});

test('how sure it is does not depend on what else is in the archive', () => {
  expect(sure(AGAIN, [BOATS])).toBe(sure(AGAIN));
});

test('a part is the same in words and in numbers', () => {
  const half: SearchedCheck = { ...BOATS, claim: 'Every second firm in Selburg wants to leave.', title: '' };
  const said = (claim: string): number => sure({ claim }, [half]);
  expect(said('Half of the firms in Selburg want to leave.')).toBeGreaterThan(
    said('Every fifth of the firms in Selburg wants to leave.'),
  );
});
