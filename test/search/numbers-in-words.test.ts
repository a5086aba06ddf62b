import { expect, test } from 'vitest';
import { readWords } from '../../src/search/text/read-words.ts';

function valuesIn(text: string, language?: string): readonly number[] {
  return readWords(text, language).flatMap(({ values }) => values.map((value) => Number(value.toFixed(6))));
}

test.each([
  ['en', 'thirty-one thousand cases', 31000],
  ['en', 'four thousand one hundred left', 4100],
  ['en', 'sixty-two per cent', 62],
  ['en', 'Nine point two billion', 9.2e9],
  ['en', 'twelve and a half per cent', 12.5],
  ['en', 'two and a half million', 2.5e6],
  ['en', 'nineteen hundred voters', 1900],
  ['en', 'a quarter of a million, one million people', 1e6],
  ['en', 'one in eight was out of work', 12.5],
  ['en', 'one sailing in four never left', 25],
  ['en', 'one hundred and twenty', 120],
  ['en', 'two hundred and eleven kilometres', 211],
  ['es', 'veintidós personas', 22],
  ['es', 'treinta y cinco mil', 35000],
  ['es', 'dos millones y medio de pesos', 2.5e6],
  ['es', 'ciento veinte casos', 120],
  ['es', 'uno de cada ocho', 12.5],
  ['es', 'de cada diez focos de incendio que había en la selva, ocho acabaron', 80],
  ['es', 'trescientos mil votos', 300000],
  ['es', 'mil doscientos pesos', 1200],
  ['es', 'cien mil', 100000],
  ['fr', 'soixante et onze pour cent', 71],
  ['fr', 'quatre-vingt-dix-sept', 97],
  ['fr', 'vingt et un', 21],
  ['fr', 'trois mille deux cents litres', 3200],
  ['fr', 'un habitant sur quatre', 25],
  ['fr', 'quatre kilowattheures sur cinq', 80],
  ['fr', 'deux incendies de forêt sur trois', 66.66666666666667],
  ['fr', 'deux millions et demi', 2.5e6],
  ['fr', 'trente pour cent vingt fois', 30],
  ['de', 'zweiundsechzig Prozent', 62],
  ['de', 'einunddreißig Milliarden', 31e9],
  ['de', 'zweitausendfünfhundert', 2500],
  ['de', 'achtzigtausend Leute', 80000],
  ['de', 'jede vierte Familie', 25],
  ['de', 'jeder zweite Mittelständler', 50],
  ['de', 'neun von zehn', 90],
  ['de', 'zweieinhalb Millionen', 2.5e6],
  ['de', 'eine Million Menschen', 1e6],
  ['de', 'hundertzwanzig', 120],
  ['pt', 'vinte e dois mil', 22000],
  ['pt', 'um em cada quatro', 25],
  ['pt', 'De cada dez focos de incêndio que havia na mata, oito acabaram', 80],
  ['pt', 'cento e vinte', 120],
  ['pt', 'trezentos e cinquenta mil', 350000],
  ['it', 'ventidue persone', 22],
  ['it', 'trentunomila', 31000],
  ['it', 'duecentocinquanta', 250],
  ['nl', 'tweeënzestig procent', 62],
  ['nl', 'eenendertig', 31],
  ['nl', 'één op de acht', 12.5],
  ['tr', 'otuz sekiz', 38],
  ['tr', 'on iki', 12],
  ['tr', 'iki buçuk milyon', 2.5e6],
  ['ru', 'тридцать восемь тысяч', 38000],
  ['ru', 'каждый четвёртый', 25],
  ['ar', 'تسعة مليارات', 9e9],
  ['ar', 'مئة وعشرون طفلا', 120],
  ['ar', 'زمن العشرين ساعة', 20],
  ['ar', 'خمسة وعشرون', 25],
  ['ar', 'خمسة عشر', 15],
  ['ar', 'واحد من كل ثمانية', 12.5],
  ['ar', 'واحد وعشرون', 21],
  ['ar', 'ثلاثمئة وخمسون ألف', 350000],
  ['ar', 'ثلاثة ملايين ونصف', 3.5e6],
  ['hi', 'हर दिन अड़तीस किलोमीटर', 38],
  ['hi', 'साढ़े चार लाख', 450000],
  ['hi', 'हर चौथा बच्चा', 25],
  ['hi', 'दो सौ ग्यारह', 211],
  ['hi', 'तीन हज़ार चार सौ', 3400],
  ['sw', 'thelathini na nane', 38],
  ['pl', 'trzydzieści osiem', 38],
  ['zh', '建成五十万套', 500000],
  ['fa', 'سی و هشت', 38],
])('in %s, “%s” is %d', (language, text, value) => {
  expect(valuesIn(text, language)).toContain(Number(value.toFixed(6)));
});

test('numbers beside one another stay apart', () => {
  expect(valuesIn('two and three men and ninety', 'en')).toEqual([2, 3, 90]);
  expect(valuesIn('entre treinta y cuarenta', 'es')).toEqual([30, 40]);
  expect(valuesIn('el 40 por ciento dos veces', 'es')).toEqual([40, 2]);
  expect(valuesIn('trente pour cent vingt fois', 'fr')).toEqual([30, 20]);
  expect(valuesIn('in 2019, 11.8 percent', 'en')).toEqual([2019, 11.8]);
});

test('an article is no number', () => {
  expect(valuesIn('une femme sur le toit', 'fr')).toEqual([]);
  expect(valuesIn('ein Boot und eine Insel', 'de')).toEqual([]);
  expect(valuesIn('the one who left the harbour', 'en')).toEqual([]);
});

test.each(['zweiund'.repeat(2000), 'hundred '.repeat(5000), 'two and a half '.repeat(2000), 'one in '.repeat(5000)])(
  'hostile ones end: %#',
  (text) => {
    for (const language of ['en', 'de', 'ar', undefined]) expect(readWords(text, language).length).toBeLessThan(500);
  },
);
